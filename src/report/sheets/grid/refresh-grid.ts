import type { Block, CellPosition } from "../../terms/address";
import { entryKeys, legendHeading, type EntryKey } from "../../form/columns";
import type { Report } from "../../form/report";
import type { Department } from "../../terms/departments/department";
import { dressGrid, summaryCell, summaryRowOf } from "./dress-grid";
import { emptySheetDrawing, type RowStep, type SheetDrawing } from "../../workbook/drawing";
import { columnSpan, freeRows, type GridPlan } from "./grid-plan";
import { completeColumns, sectionsOf, type SectionOnSheet } from "./grid-shape";
import { legendLine, type LegendChanges } from "./legend";
import { headingLine, type Heading } from "./new-grid";
import { fitRows } from "./row-fit";

export interface Refresh {
  report: Report;
  /** Whose report it is; null leaves the heading as it stands. */
  heading: Heading | null;
  /** Cells that hold a formula of a person's own: what they calculate is not cut up. */
  formulaCells: readonly CellPosition[];
  /** Rows a person has hidden or filtered out; fitting their height would bring them into view. */
  hiddenRows: readonly number[];
  /** What the directory changes of the legend; null where only rows change. */
  legend: LegendChanges | null;
  staleFlags: string[];
  /** Whether long text may run on over further rows, and free rows be added; else every row stays. */
  mayAddRows: boolean;
}

/**
 * Draws a working grid's look, dropdowns, flags and status again around what people typed. Typed
 * text stays in its cell; only text that one sheet row cannot show runs on over rows put in below it.
 */
export function refreshGrid(refresh: Refresh): { sheet: SheetDrawing; plan: GridPlan } | null {
  const { report } = refresh;
  const columns = completeColumns(report.place.columns);
  if (columns === null) return null;
  const sheet = emptySheetDrawing(report.sheetName, report.sheetName);
  const tall = refresh.mayAddRows ? tallRows(refresh) : [];
  const sections = sectionsOf(report);
  const rowsToAdd = (section: SectionOnSheet) =>
    refresh.mayAddRows ? freeRowsLacking(section) : 0;
  const insertions = [
    ...tall.map(({ row, parts }) => insertion(row + 1, partCount(parts) - 1)),
    ...sections.map((section) => insertion(section.lastRow + 1, rowsToAdd(section))),
  ].filter(({ count }) => count > 0);
  const moved = (row: number) =>
    row +
    insertions.filter((before) => before.row <= row).reduce((sum, { count }) => sum + count, 0);

  // Bottom to top, so that no insertion moves the place of the next one.
  sheet.rowSteps = insertions.sort((a, b) => b.row - a.row);
  sheet.staleFlags = refresh.staleFlags;
  const plan: GridPlan = {
    sheetName: report.sheetName,
    headerRow: report.place.headerRow,
    columns,
    sections: sections.map((section) => ({
      kind: section.kind,
      bandRow: moved(section.bandRow),
      firstRow: moved(section.bandRow) + 1,
      lastRow: moved(section.lastRow + 1) - 1,
      rows: section.rows.map(({ first, last }) => ({
        first: moved(first),
        last: moved(last + 1) - 1 - (last === section.lastRow ? rowsToAdd(section) : 0),
      })),
    })),
    legendRow: report.place.legendRow === null ? null : moved(report.place.legendRow),
    legendLines: report.legend.length,
  };
  for (const { row, column, value } of refresh.legend?.lines ?? [])
    sheet.values.push({ row: moved(row), column, values: [[value]] });
  addLegend(sheet, plan, refresh.legend?.missing ?? [], moved(report.place.lastRow));
  dressGrid(sheet, plan);
  if (hasSummary(plan, refresh)) sheet.formulas.push(summaryCell(plan));
  keepFormulas(sheet, refresh, moved);
  const hidden = new Set(refresh.hiddenRows.map(moved));
  sheet.fitRows = sheet.fitRows.flatMap((block) => blocksBetween(block, hidden));
  for (const { row, parts } of tall)
    for (const [key, cells] of parts)
      sheet.values.push({
        row: moved(row),
        column: columns[key],
        values: cells.map((cell) => [cell]),
      });
  addHeading(sheet, refresh);
  return { sheet, plan };
}

/** A person may have written something else in its place. */
function hasSummary(plan: GridPlan, { formulaCells }: Refresh): boolean {
  return formulaCells.some(isAt({ row: summaryRowOf(plan), column: columnSpan(plan).first }));
}

const insertion = (row: number, count: number): RowStep => ({ kind: "insert", row, count });

interface TallRow {
  row: number;
  parts: [EntryKey, string[]][];
}

/** The sheet rows with a cell that one sheet row cannot show. */
function tallRows({ report, formulaCells }: Refresh): TallRow[] {
  const runningOn = entryKeys.filter((key) => !["instrument", "issue", "score"].includes(key));
  return report.rows.flatMap((reportRow) =>
    reportRow.sheetRows.flatMap((row) => {
      const parts = runningOn.flatMap((key): [EntryKey, string[]][] =>
        reportRow.cells[key]
          .filter((cell) => cell.row === row && !formulaCells.some(isAt(cell)))
          .map((cell): [EntryKey, string[]] => [key, fitRows(cell.text, key)])
          .filter(([, cells]) => cells.length > 1),
      );
      return parts.length === 0 ? [] : [{ row, parts }];
    }),
  );
}

const isAt = (cell: CellPosition) => (other: CellPosition) =>
  other.row === cell.row && other.column === cell.column;

const partCount = (parts: TallRow["parts"]) => Math.max(...parts.map(([, cells]) => cells.length));

const freeRowsLacking = ({ lastRow, lastTyped }: SectionOnSheet): number =>
  Math.max(0, freeRows - (lastRow - lastTyped));

/** Departments added to the directory since the legend was drawn get a line at the sheet's end. */
function addLegend(
  sheet: SheetDrawing,
  plan: GridPlan,
  missing: readonly Department[],
  lastRow: number,
): void {
  if (missing.length === 0) return;
  const column = Math.min(...Object.values(plan.columns));
  let end = Math.max(lastRow, plan.sections.at(-1)?.lastRow ?? 0);
  if (plan.legendRow === null) {
    plan.legendRow = end + 2;
    end = plan.legendRow;
    sheet.values.push({ row: plan.legendRow, column, values: [[legendHeading]] });
  }
  sheet.values.push({
    row: end + 1,
    column,
    values: missing.map((each) => [legendLine(each)]),
  });
  plan.legendLines = end + missing.length - plan.legendRow;
}

/** A column in which a person calculates keeps its number format: as text its formulas would end. */
function keepFormulas(
  sheet: SheetDrawing,
  { formulaCells }: Refresh,
  moved: (row: number) => number,
): void {
  const calculated = formulaCells.map(({ row, column }) => ({ row: moved(row), column }));
  sheet.looks = sheet.looks.filter(
    ({ block, look }) =>
      look.numberFormat !== "@" ||
      !calculated.some(
        ({ row, column }) =>
          column === block.column && row >= block.row && row < block.row + block.rowCount,
      ),
  );
}

/** The parts of a block that are left without some of its rows. */
function blocksBetween(block: Block, without: ReadonlySet<number>): Block[] {
  const blocks: Block[] = [];
  for (let row = block.row; row < block.row + block.rowCount; row += 1) {
    if (without.has(row)) continue;
    const last = blocks.at(-1);
    if (last && last.row + last.rowCount === row) last.rowCount += 1;
    else blocks.push({ ...block, row, rowCount: 1 });
  }
  return blocks;
}

/** Agency and year are written only where the person has just named others than the sheet says. */
function addHeading(sheet: SheetDrawing, { report, heading }: Refresh): void {
  if (heading === null) return;
  if (report.agency === heading.agency && report.fiscalYear === heading.fiscalYear) return;
  if (report.headingCell === null) return;
  const { row, column } = report.headingCell;
  sheet.values.push({ row, column, values: [[headingLine(heading)]] });
}
