import type { Sheet, Workbook } from "hucre";

/** What a file holds that cannot be kept, as codes: the page has the sentences. */
export type Dropped =
  /** The looks of blank cells far from those that hold anything. */
  | "blank-cells"
  | "chart-details"
  | "charts"
  | "chart-sheets"
  | "colour-scales"
  | "comments"
  | "conditional-formats"
  | "custom-xml"
  | "data-bars"
  | "external-links"
  | "filters"
  | "hyperlinks"
  | "icon-sets"
  | "images"
  | "macros"
  | "outline"
  | "page-breaks"
  | "pivot-tables"
  | "protection"
  | "shapes"
  | "slicers"
  | "sparklines"
  | "table-details"
  | "tables";

type Holds = readonly (readonly [Dropped, unknown])[];

/** The kinds that are there at all: a list with entries, or anything else that is not nothing. */
const present = (holds: Holds): Dropped[] =>
  holds.flatMap(([kind, what]) => ((Array.isArray(what) ? what.length > 0 : what) ? [kind] : []));

export function droppedFromBook(book: Workbook, partNames: readonly string[]): Dropped[] {
  const has = (pattern: RegExp): boolean => partNames.some((name) => pattern.test(name));
  const drawn = book.sheets.flatMap(({ charts, images, textBoxes }) => [charts, images, textBoxes]);
  const isDrawn = drawn.some((each) => each && each.length > 0);
  return present([
    ["macros", has(/vbaProject/i)],
    ["custom-xml", has(/^customXml\/item\d+\.xml/i)],
    ["shapes", has(/drawings\/drawing\d+\.xml$/i) && !isDrawn],
    ["external-links", book.externalLinks],
    ["images", book.cellImages],
    ["protection", book.workbookProtection],
  ]);
}

export function droppedFromSheet(sheet: Sheet): Dropped[] {
  const cells = [...(sheet.cells?.values() ?? [])];
  const lines = [...(sheet.rowDefs?.values() ?? []), ...(sheet.columns ?? [])];
  return present([
    ["comments", sheet.threadedComments ?? cells.some(({ comment }) => comment)],
    ["filters", sheet.autoFilter],
    ["hyperlinks", cells.some(({ hyperlink }) => hyperlink)],
    ["images", sheet.images ?? sheet.backgroundImage],
    ["outline", lines.some(({ outlineLevel }) => outlineLevel)],
    ["page-breaks", [...(sheet.rowBreaks ?? []), ...(sheet.colBreaks ?? [])]],
    ["pivot-tables", sheet.pivotTables],
    ["protection", sheet.protection],
    ["shapes", sheet.textBoxes],
    ["slicers", sheet.slicers ?? sheet.timelines],
    ["sparklines", sheet.sparklines],
  ]);
}
