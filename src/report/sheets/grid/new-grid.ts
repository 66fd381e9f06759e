import {
  columns,
  legendHeading,
  reportTitle,
  sectionBands,
  sectionKinds,
  toFillIn,
  type ColumnKey,
  type SectionKind,
} from "../../form/columns";
import type { CellValue, GridRow } from "../../form/report";
import type { Department } from "../../terms/departments/department";
import { dressGrid, dressTitle } from "./dress-grid";
import { emptySheetDrawing, type SheetDrawing } from "../../workbook/drawing";
import { freeRows, freeRowsOfNewSection, type GridPlan, type SectionPlan } from "./grid-plan";
import { headerCells, headerMerges } from "./header-cells";
import { explained, legendLine } from "./legend";
import { rowCells } from "./row-cells";

const headerRow = 3;

const columnOf: Record<ColumnKey, number> = {
  instrument: 0,
  issue: 1,
  score: 2,
  measures: 3,
  responsible: 4,
  actions: 5,
  results: 6,
  status: 7,
};

export interface Heading {
  agency: string;
  fiscalYear: number;
}

export interface NewGrid {
  sheetName: string;
  /** The blank sheet to take; null to add one. */
  existingName: string | null;
  heading: Heading;
  /** What the grid shows; empty sections where there is nothing yet. */
  rows: readonly GridRow[];
  /** For the legend below the grid. */
  departments: readonly Department[];
}

export const headingLine = ({ agency, fiscalYear }: Heading): string =>
  `ของ ${agency === "" ? toFillIn : agency} ประจำปีงบประมาณ พ.ศ.${fiscalYear}`;

/** Draws the whole working grid on an empty sheet. */
export function newGrid(grid: NewGrid): { sheet: SheetDrawing; plan: GridPlan } {
  const sheet = emptySheetDrawing(grid.sheetName, grid.existingName);
  const body: CellValue[][] = [];
  const sections = sectionKinds.map((kind) => drawSection(kind, grid.rows, body));
  const listed = explained(grid.departments);
  const legendRow = listed.length > 0 ? headerRow + 2 + body.length + 1 : null;
  const plan: GridPlan = {
    sheetName: grid.sheetName,
    headerRow,
    columns: columnOf,
    sections,
    legendRow,
    legendLines: listed.length,
  };
  dressTitle(sheet, plan);
  dressGrid(sheet, plan);
  sheet.merges.push(...headerMerges(columns, headerRow));
  const legend =
    legendRow === null
      ? []
      : [untouched(), ...[legendHeading, ...listed.map(legendLine)].map(startingWith)];
  // In one write: a title without its grid would be a sheet that is neither blank nor a report.
  sheet.values.push({
    row: 0,
    column: 0,
    values: [
      startingWith(reportTitle),
      startingWith(headingLine(grid.heading)),
      untouched(),
      ...headerCells(columns),
      ...body,
      ...legend,
    ],
  });
  return { sheet, plan };
}

/** Adds a section's cells to the body; a row from before any band is one to be developed. */
function drawSection(
  kind: SectionKind,
  rows: readonly GridRow[],
  body: CellValue[][],
): SectionPlan {
  const at = () => headerRow + 2 + body.length;
  const bandRow = at();
  body.push(sheetRow({ instrument: sectionBands[kind] }));
  const firstRow = at();
  const placed: SectionPlan["rows"] = [];
  for (const row of rows.filter(({ section }) => (section ?? "develop") === kind)) {
    const first = at();
    body.push(...rowCells(row).map(sheetRow));
    placed.push({ first, last: at() - 1 });
  }
  const free = placed.length === 0 ? freeRowsOfNewSection[kind] : freeRows;
  for (let count = 0; count < free; count += 1) body.push(sheetRow({}));
  return { kind, bandRow, firstRow, lastRow: at() - 1, rows: placed };
}

const untouched = (): null[] => columns.map(() => null);

const startingWith = (text: string): (string | null)[] => [text, ...untouched().slice(1)];

function sheetRow(cells: Partial<Record<ColumnKey, CellValue>>): CellValue[] {
  return columns.map(({ key }) => cells[key] ?? "");
}
