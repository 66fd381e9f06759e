import type { CellValue, MergedDown } from "../../report/form/report";
import { packageBounds } from "../../package/bounds";
import { PackageError } from "../../package/package-error";
import { childOf, elementsIn, type XmlElement } from "../xml-element";
import { chosen, unseen, type Paragraphs } from "./paragraphs";
import { isOn, numberOf, valueOf } from "./values";

/** As many columns as a table of Word can have. */
const mostColumns = 63;

export interface Table {
  /** A merged cell's text stands in its first cell only. */
  values: CellValue[][];
  /** Zero-based. */
  hiddenRows: number[];
  mergedDown: readonly MergedDown[];
}

/**
 * The cells of a table.
 * @throws PackageError where it has more than there is room for
 */
export function readTable(table: XmlElement, paragraphs: Paragraphs): Table {
  const rows = [...partsIn(table, ["tr"])].filter((row) => !childOf(childOf(row, "trPr"), "del"));
  if (rows.length * mostColumns > packageBounds.cells)
    throw new PackageError("too-large", `${rows.length} rows`);
  /** The columns whose cell goes on from the row above. */
  let merged: ReadonlyMap<number, MergedDown> = new Map();
  const mergedDown = new Set<MergedDown>();
  const values = rows.map((row, at) => {
    const read = readRow(row, at, merged, paragraphs);
    merged = read.merged;
    for (const each of merged.values()) mergedDown.add(each);
    return read.cells;
  });
  const hiddenRows = rows.flatMap((row, at) => (isOn(childOf(row, "trPr"), "hidden") ? [at] : []));
  return {
    values,
    hiddenRows,
    mergedDown: [...mergedDown].filter(({ row, lastRow }) => lastRow > row),
  };
}

function readRow(
  row: XmlElement,
  at: number,
  above: ReadonlyMap<number, MergedDown>,
  paragraphs: Paragraphs,
) {
  const cells: string[] = [];
  const skip = (columns: number) => {
    const end = Math.min(cells.length + columns, mostColumns);
    while (cells.length < end) cells.push("");
  };
  skip(numberOf(childOf(row, "trPr"), "gridBefore") ?? 0);
  const merged = new Map<number, MergedDown>();
  for (const cell of partsIn(row, ["tc"])) {
    const properties = childOf(cell, "tcPr");
    const column = cells.length;
    if (column === mostColumns) throw new PackageError("damaged", "a row of too many cells");
    const isMerged = childOf(properties, "vMerge") !== null;
    const from = above.get(column);
    const goesOn = isMerged && valueOf(properties, "vMerge") !== "restart" && from !== undefined;
    if (goesOn) from.lastRow = at;
    if (isMerged) merged.set(column, goesOn ? from : { row: at, column, lastRow: at });
    const isBeside = childOf(properties, "hMerge") && valueOf(properties, "hMerge") !== "restart";
    const text = linesIn(cell, paragraphs).join("\n").trimEnd();
    cells.push(goesOn || isBeside ? "" : text);
    skip((numberOf(properties, "gridSpan") ?? 1) - 1);
  }
  return { cells, merged };
}

/** The lines of paragraphs, text boxes and tables in a cell. */
function linesIn(holder: XmlElement, paragraphs: Paragraphs): string[] {
  return [...partsIn(holder, ["p", "tbl"])].flatMap((part) => {
    if (part.name === "tbl")
      return readTable(part, paragraphs).values.map((row) => row.filter(Boolean).join(" "));
    const paragraph = paragraphs.read(part);
    if (paragraph === null) return [];
    return [paragraph.text, ...paragraph.boxes.flatMap((box) => linesIn(box, paragraphs))];
  });
}

/** The nearest elements of these names, whatever they are wrapped in, in the order of the document. */
export function* partsIn(holder: XmlElement, names: readonly string[]): Generator<XmlElement> {
  for (const child of elementsIn(holder)) {
    if (names.includes(child.name)) yield child;
    else if (!unseen.has(child.name)) yield* partsIn(chosen(child), names);
  }
}
