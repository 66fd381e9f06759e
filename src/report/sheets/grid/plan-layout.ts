import { columnLetters, quotedSheet } from "../../terms/address";
import type { Department } from "../../terms/departments/department";
import { reportInView } from "../../workbook/report-in-view";
import type { Example } from "../../form/example";
import type { Report } from "../../form/report";
import { sheetOf, type WorkbookReading } from "../../workbook/workbook-reading";
import type { ReferenceYear } from "../../../reference/year";
import type { DefinedName, Drawing, SheetDrawing } from "../../workbook/drawing";
import { columnSpan, type GridPlan } from "./grid-plan";
import { isWorkingGrid } from "./grid-shape";
import { listsSheet, schemaVersion } from "../settings/lists-sheet";
import { directoryNames, directorySheet, readDirectory } from "../directory/directory-sheet";
import { freeSheetName, names, sheetNames } from "../../workbook/names";
import { newGrid } from "./new-grid";
import { refreshGrid } from "./refresh-grid";

export interface LayoutRequest {
  agency: string;
  fiscalYear: number;
  threshold: number;
  /** The lists of the assessed year; null where there are none. */
  year: ReferenceYear | null;
  /** The year whose result the report answers; it picks the lists, and stands apart from the report's. */
  assessedYear: number;
  /** Rows and departments to start an empty workbook with; only the built-in example has any. */
  example: Pick<Example, "rows" | "departments"> | null;
}

export type LayoutOutcome =
  /** A new grid, empty or with the example. */
  | "new"
  /** The workbook's own grid, drawn again around what people typed. */
  | "refreshed"
  /** A report of another shape, copied whole into a grid on a sheet of its own. */
  | "copied";

export interface Layout {
  drawing: Drawing;
  outcome: LayoutOutcome;
  sheetName: string;
  rowCount: number;
}

/** What a layout changes. It never overwrites what a person typed, on whatever sheet that stands. */
export function planLayout(reading: WorkbookReading, request: LayoutRequest): Layout {
  const found = request.example ? null : reportInView(reading);
  const known = found && isWorkingGrid(found) ? found : null;
  const taken = reading.sheets.map(({ name }) => name);
  const departments = departmentsToStartWith(reading, request, found);
  const directoryName = reading.directory?.sheetName ?? freeSheetName(sheetNames.directory, taken);
  const listsName = reading.settings?.sheetName ?? freeSheetName(sheetNames.lists, taken);
  const grid = {
    heading: { agency: request.agency, fiscalYear: request.fiscalYear },
    departmentCount: departments.length,
    directorySheet: directoryName,
  };
  const blank = reading.active.values.length === 0 ? reading.active.sheetName : null;
  const drawn =
    (known &&
      refreshGrid({ ...grid, report: known, ...keptCells(reading, known), mayAddRows: true })) ??
    newGrid({
      ...grid,
      sheetName: freeSheetName(
        sheetNames.report,
        taken.filter((name) => name !== blank),
      ),
      existingName: blank,
      rows: request.example?.rows ?? found?.rows ?? [],
    });
  const lists = listsSheet(
    listsName,
    reading.settings?.sheetName ?? null,
    {
      ...grid.heading,
      schemaVersion,
      threshold: request.threshold,
      assessedYear: request.assessedYear,
    },
    request.year,
  );
  const sheets: SheetDrawing[] = [lists.sheet, drawn.sheet];
  if (reading.directory === null) sheets.push(directorySheet(directoryName, departments));
  const firstRow = drawn.plan.sections[0]?.firstRow ?? drawn.plan.headerRow;
  return {
    drawing: {
      sheets,
      names: [...lists.names, ...directoryNames(directoryName), ...reportNames(drawn.plan)].map(
        (name): DefinedName => ({ ...name, exists: reading.names.includes(name.name) }),
      ),
      select: {
        sheetName: drawn.plan.sheetName,
        row: firstRow,
        column: drawn.plan.columns.instrument,
      },
    },
    outcome: known ? "refreshed" : found ? "copied" : "new",
    sheetName: drawn.plan.sheetName,
    rowCount: drawn.plan.sections.reduce((sum, { rows }) => sum + rows.length, 0),
  };
}

function departmentsToStartWith(
  reading: WorkbookReading,
  request: LayoutRequest,
  found: Report | null,
): Department[] {
  if (reading.directory !== null) return readDirectory(reading.directory.values);
  return request.example?.departments ?? found?.legend ?? [];
}

/** What of a report's sheet a drawing has to mind: a person's formulas and hidden rows, and earlier flags. */
export function keptCells(reading: WorkbookReading, report: Report) {
  const sheet = sheetOf(reading, report.sheetName);
  const status = report.place.columns.status;
  return {
    formulaCells: (sheet?.formulaCells ?? []).filter(({ column }) => column !== status),
    staleFlags: (sheet?.flags ?? [])
      .filter(({ formula }) => formula.includes(names.threshold))
      .map(({ id }) => id),
    hiddenRows: sheet?.hiddenRows ?? [],
  };
}

/** As far below the header as a report will ever go. */
const rowsWatched = 2000;

function reportNames(plan: GridPlan) {
  const { sheetName, columns, headerRow } = plan;
  const { first, last } = columnSpan(plan);
  const place = quotedSheet(sheetName);
  const issue = `$${columnLetters(columns.issue)}$`;
  return [
    { name: names.report, formula: `=${place}!$${columnLetters(first)}:$${columnLetters(last)}` },
    {
      name: names.issues,
      formula: `=${place}!${issue}${headerRow + 1}:${issue}${headerRow + rowsWatched}`,
    },
  ];
}
