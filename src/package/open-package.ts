import { zipSync } from "fflate";
import { rangeRef } from "hucre/xlsx";
import { withoutFarBlankRows } from "./blank-rows";
import { packageBounds } from "./bounds";
import { outlineSheet, type SheetOutline } from "./outline-sheet";
import { PackageError } from "./package-error";
import { refuseRepeats } from "./refuse-repeats";
import { relationshipsIn } from "./relationships";
import { unpackXml } from "./unpack";
import { walkTags } from "./xml-tags";

/** A workbook's package that is safe to read. */
export interface WorkbookPackage {
  readonly names: readonly string[];
  /** The XML parts by name. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** The same as a zip for the library, its pictures empty. */
  readonly archive: Uint8Array;
  /** From A1 to where the sheets' cells end: what there is to read. */
  readonly range: string;
  /** Blank cells far from those that hold anything were left out, and with them their looks. */
  readonly isTrimmed: boolean;
}

/**
 * Unpacks a workbook within bounds and refuses what would take a reader without end: tags without
 * measure, parts read over and over, sheets that are all edge. Far blank rows are left out.
 * @param most rows and columns, where a reader wants no more
 * @throws PackageError
 */
export function openPackage(
  bytes: Uint8Array,
  most = { rows: Infinity, columns: Infinity },
): WorkbookPackage {
  const { names, parts } = unpackXml(bytes);
  const relationships = relationshipsIn(parts);
  const partsOf = (kinds: RegExp) =>
    new Set(relationships.filter(({ kind }) => kinds.test(kind)).map(({ target }) => target));
  const [sheetParts, styleParts] = [partsOf(/^worksheet$/), partsOf(/^(?:styles|theme)$/)];
  const marks = new Map<string, number>();
  const outlines: SheetOutline[] = [];
  let isTrimmed = false;
  for (const [name, part] of parts) {
    if (sheetParts.has(name)) {
      const near = withoutFarBlankRows(part);
      parts.set(name, near);
      isTrimmed ||= near !== part;
      const outline = outlineSheet(near);
      outlines.push(outline);
      marks.set(name, outline.marks);
    } else {
      const isStyle = styleParts.has(name) || /\/theme\//i.test(name);
      const longest = isStyle ? packageBounds.styleTag : packageBounds.tag;
      marks.set(name, walkTags(part, { opened: () => undefined }, longest));
    }
  }
  refuseRepeats(parts, marks, relationships);
  const columns = Math.min(
    most.columns,
    greatest(outlines, (each) =>
      Math.min(each.columns, each.filledColumns + packageBounds.blankColumns),
    ),
  );
  const rows = Math.min(
    most.rows,
    greatest(outlines, (each) => each.rows),
  );
  const cells = outlines.reduce(
    (sum, each) => sum + Math.min(each.rows, rows) * Math.min(each.columns, columns),
    0,
  );
  if (cells > packageBounds.cells) throw new PackageError("too-large", `${cells} cells`);
  return {
    names,
    parts,
    archive: zipSync({ ...emptied(names), ...Object.fromEntries(parts) }, { level: 0 }),
    range: rangeRef(0, 0, Math.max(0, rows - 1), Math.max(0, columns - 1)),
    isTrimmed: isTrimmed || outlines.some((each) => each.columns > columns),
  };
}

const greatest = <Each>(all: readonly Each[], measure: (each: Each) => number): number =>
  all.reduce((most, each) => Math.max(most, measure(each)), 0);

/** Folders have no entry of their own in what is read. */
const emptied = (names: readonly string[]): Record<string, Uint8Array> =>
  Object.fromEntries(
    names.filter((name) => !name.endsWith("/")).map((name) => [name, new Uint8Array()]),
  );
