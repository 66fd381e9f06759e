import { highestOf } from "../../../reference/extremes";
import { instruments } from "../../../reference/year";
import { cellAddress, columnLetters, quotedSheet, type Block } from "../../terms/address";
import {
  emptySheetDrawing,
  type ChartDrawing,
  type NewName,
  type SheetDrawing,
  type Written,
} from "../../workbook/drawing";
import { font, listHeaderLook, listLook, urgentColours } from "../../workbook/looks";
import { names } from "../../workbook/names";
import type { RowEdits } from "../../workbook/row-edits";
import type { ScoreList } from "./read-score-sheet";
import { scoreColumns, type ScoreColumnKey } from "./score-columns";
import type { ItemScore } from "./score-list";

/** The first row of the table: title and threshold stand above. */
const headerRow = 3;

/**
 * The sheet คะแนน ITA as a drawing: each item's score in a native table, by instrument and worst first,
 * whether a row of the report is about it, and a native chart against the threshold.
 */
export function newScoreSheet(
  sheetName: string,
  items: readonly ItemScore[],
  assessedYear: number,
): SheetDrawing {
  const sheet = emptySheetDrawing(sheetName, null);
  const count = items.length;
  const table: Block = {
    row: headerRow,
    column: 0,
    rowCount: count + 1,
    columnCount: scoreColumns.length,
  };
  dress(sheet, table);
  sheet.values.push(
    { row: 0, column: 0, values: [[titleLine(assessedYear)]] },
    { row: headerRow, column: 0, values: [scoreColumns.map(({ header }) => header)] },
    {
      row: headerRow + 1,
      column: 0,
      values: worstFirst(items).map((item) => [item.instrument, item.code, item.title, item.score]),
    },
  );
  sheet.formulas.push(
    { row: 1, column: 0, values: [[thresholdLine]] },
    {
      row: headerRow + 1,
      column: columnOf.threshold,
      values: items.map((_, index) => ownFormulas(headerRow + 1 + index, columnOf)),
    },
  );
  sheet.tables.push({ block: table, style: "TableStyleLight9" });
  sheet.charts.push(scoreChart(count));
  sheet.fitRows.push({ ...table, row: 0, rowCount: headerRow });
  sheet.frozenRows = headerRow + 1;
  sheet.print = { titleRows: `$${headerRow + 1}:$${headerRow + 1}` };
  return sheet;
}

/** The name by which the workbook knows its scores. */
export function scoresName(sheetName: string): NewName {
  const last = columnLetters(scoreColumns.length - 1);
  return { name: names.scores, formula: `=${quotedSheet(sheetName)}!$A:$${last}` };
}

/** The formulas that a score sheet has beside its items, for one that comes anew. */
export function ownFormulasOf(list: ScoreList): Written[] {
  const { threshold, covered } = list.columns;
  if (threshold === undefined || covered !== threshold + 1) return [];
  return list.items.map(({ row }) => ({
    row,
    column: threshold,
    values: [ownFormulas(row, list.columns)],
  }));
}

/** What changes on a score sheet that is there: scores in their cells, and new items in rows of their own. */
export function updateScores(list: ScoreList, items: readonly ItemScore[]): RowEdits {
  const listed = new Map(list.items.map((item) => [item.code, item]));
  const added = worstFirst(items.filter(({ code }) => !listed.has(code)));
  // Inside the table, before its last row, so that it and the chart stretch along.
  const at = Math.max(list.headerRow + 1, highestOf(list.items.map(({ row }) => row)));
  const { score = 0, ...columns } = list.columns;
  const edits: RowEdits = { rowSteps: [], cells: [], formulas: [] };
  for (const item of items) {
    const before = listed.get(item.code);
    if (!before || before.score === item.score) continue;
    const row = before.row < at ? before.row : before.row + added.length;
    edits.cells.push({ row, column: score, value: item.score });
  }
  if (added.length > 0) edits.rowSteps.push({ kind: "insert", row: at, count: added.length });
  added.forEach((item, index) => {
    const row = at + index;
    edits.cells.push({ row, column: score, value: item.score });
    for (const key of ["instrument", "code", "title"] as const)
      if (columns[key] !== undefined)
        edits.cells.push({ row, column: columns[key], value: item[key] });
    const [threshold = "", covered = ""] = ownFormulas(row, list.columns);
    for (const [key, formula] of [
      ["threshold", threshold],
      ["covered", covered],
    ] as const)
      if (columns[key] !== undefined)
        edits.formulas.push({ row, column: columns[key], formula, value: "" });
  });
  return edits;
}

const columnOf: Record<ScoreColumnKey, number> = {
  instrument: 0,
  code: 1,
  title: 2,
  score: 3,
  threshold: 4,
  covered: 5,
};

export const titleLine = (assessedYear: number): string =>
  `คะแนน ITA ปีที่ประเมิน พ.ศ. ${assessedYear}`;

const thresholdLine = `="เกณฑ์ "&TEXT(${names.threshold},"0.00")&" คะแนน ข้อที่ต่ำกว่าเกณฑ์ต้องมีแถวในรายงาน"`;

function worstFirst(items: readonly ItemScore[]): ItemScore[] {
  return [...items].sort(
    (a, b) =>
      instruments.indexOf(a.instrument) - instruments.indexOf(b.instrument) || a.score - b.score,
  );
}

/** The threshold, and whether a row of the report is about the item of a sheet row. */
function ownFormulas(row: number, columns: ScoreList["columns"]): [string, string] {
  const { code = 1, score = 3 } = columns;
  return [
    `=${names.threshold}`,
    coveredFormula({ code: cellAddress(row, code), score: cellAddress(row, score) }),
  ];
}

function coveredFormula({ code, score }: { code: string; score: string }): string {
  const found = ['" *"', '",*"', '""'].map(
    (behind) => `COUNTIF(${names.issues},"*"&${code}&${behind})`,
  );
  return (
    `=IF(${code}="","",IF(IFERROR(${found.join("+")},0)>0,"มีแล้ว",` +
    `IF(${score}<${names.threshold},"ยังไม่มีแถว","")))`
  );
}

function dress(sheet: SheetDrawing, table: Block): void {
  const body = { ...table, row: table.row + 1, rowCount: table.rowCount - 1 };
  const column = (key: ScoreColumnKey, columnCount = 1): Block => ({
    ...body,
    column: columnOf[key],
    columnCount,
  });
  // From the header to the row below the table, so that no row put in at its edge is left out.
  const flagged = { ...column("score"), row: table.row, rowCount: table.rowCount + 1 };
  const first = cellAddress(flagged.row, columnOf.score);
  sheet.columnWidths.push(
    ...scoreColumns.map(({ width }, index) => ({ column: index, points: width })),
  );
  sheet.looks.push(
    { block: { ...table, row: 0, rowCount: headerRow }, look: font },
    { block: { ...table, row: 0, rowCount: 1 }, look: { fontSize: 20, bold: true } },
    { block: table, look: { ...listLook, vertical: "Center" } },
    { block: { ...table, rowCount: 1 }, look: listHeaderLook },
    { block: column("instrument", 3), look: { numberFormat: "@" } },
    { block: column("score", 2), look: { numberFormat: "0.00", horizontal: "Center" } },
  );
  sheet.flags.push({
    block: flagged,
    formula: `=AND(ISNUMBER($${first}),$${first}<${names.threshold})`,
    ...urgentColours,
  });
}

function scoreChart(count: number): ChartDrawing {
  return {
    name: "ITA_ScoreChart",
    title: "คะแนนรายข้อเทียบกับเกณฑ์",
    names: { row: headerRow + 1, column: columnOf.code, rowCount: count, columnCount: 1 },
    numbers: { row: headerRow, column: columnOf.score, rowCount: count + 1, columnCount: 2 },
    colors: ["#4472C4", "#C00000"],
    over: { row: headerRow, column: scoreColumns.length + 1, rowCount: 18, columnCount: 14 },
  };
}
