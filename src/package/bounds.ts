const MB = 1024 * 1024;

/**
 * How large a file may be, in bytes. A report with ten thousand rows takes one or two MB; the rest is
 * room for pictures and for other sheets of the same workbook.
 */
export const mostBytes = { report: 50 * MB, scores: 20 * MB } as const;

/**
 * How much may come out of a workbook, whatever its own lists claim. A few kilobytes can be packed from
 * gigabytes, and a short part can ask for a sheet of 17,179,869,184 cells.
 */
export const packageBounds = {
  /** Bytes of all XML parts together. A million styled blank rows of ten cells take 300 MB. */
  unpacked: 400 * MB,
  entries: 10_000,
  /** Elements, and three for each attribute: what a reader makes objects of. */
  marks: 16_000_000,
  /** The same in a document that is kept in memory as a whole: ten thousand cells as Word writes them. */
  documentMarks: 4_000_000,
  /** Bytes of one tag with its attributes; the addresses that a rule covers are one attribute. */
  tag: MB,
  /** Bytes of one tag in the styles, each of which is gone through again for every cell. */
  styleTag: 2_000,
  /** Letters in the names of the elements around an element, its own included. */
  path: 1_000,
  /** Cells of all sheets together, each counted from A1 to its last row and column. */
  cells: 10_000_000,
  /** Blank rows below, and blank columns beside, the last cell that holds anything. */
  blankRows: 1_000,
  blankColumns: 100,
} as const;
