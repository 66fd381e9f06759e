import { packageBounds } from "./bounds";
import { attributesIn, walkTags, type Opening } from "./xml-tags";

/** How much of a sheet is there, counted from A1. */
export interface SheetOutline {
  readonly rows: number;
  readonly columns: number;
  /** Columns that hold anything but looks. */
  readonly filledColumns: number;
  readonly marks: number;
}

/**
 * How far the cells of a sheet's part go. Its `dimension` is no help: programs write what they like.
 * @throws PackageError where the XML is not well-formed
 */
export function outlineSheet(bytes: Uint8Array): SheetOutline {
  let [rows, columns, filledColumns, row, column] = [0, 0, 0, 0, 0];
  let isInCell = false;
  const place = (tag: Opening): void => {
    const [, letters = "", number = ""] =
      /^([A-Za-z]*)(.*)$/s.exec(attributesIn(bytes, tag).get("r") ?? "") ?? [];
    column = letters === "" ? column + 1 : columnNumber(letters);
    rows = Math.max(rows, letters === "" ? row : Number(number) || 0);
    columns = Math.max(columns, column);
  };
  const marks = walkTags(
    bytes,
    {
      opened(tag) {
        if (tag.name === "row") {
          row = Number(attributesIn(bytes, tag).get("r")) || row + 1;
          column = 0;
        } else if (tag.name === "c") {
          place(tag);
          isInCell = true;
        } else if (isInCell && /^(?:v|f|is)$/.test(tag.name)) {
          filledColumns = Math.max(filledColumns, column);
        }
      },
      closed(name) {
        if (name === "c") isInCell = false;
      },
    },
    packageBounds.tag,
  );
  return { rows, columns, filledColumns, marks };
}

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
