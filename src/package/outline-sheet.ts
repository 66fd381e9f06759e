import { packageBounds } from "./bounds";
import { PackageError } from "./package-error";
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
  let definedColumns = 0;
  const place = (tag: Opening): void => {
    const address = attributesIn(bytes, tag).get("r") ?? "";
    const [letters = ""] = /^[A-Za-z]*/.exec(address) ?? [];
    const number = address.slice(letters.length);
    column = letters === "" ? column + 1 : columnNumber(letters);
    rows = Math.max(rows, letters === "" ? row : Number(number) || 0);
    columns = Math.max(columns, column);
  };
  const marks = walkTags(
    bytes,
    {
      opened(tag) {
        if (tag.name === "col") {
          definedColumns += columnsIn(attributesIn(bytes, tag));
          if (definedColumns > lastColumn) throw new PackageError("damaged", "columns set twice");
        } else if (tag.name === "row") {
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

/** Of a sheet, by Microsoft's "Excel specifications and limits". */
const lastColumn = 16_384;

const columnsIn = (attributes: ReadonlyMap<string, string>): number =>
  Math.max(
    0,
    Math.min(lastColumn, Number(attributes.get("max")) || 0) -
      Math.max(1, Number(attributes.get("min")) || 1) +
      1,
  );

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
