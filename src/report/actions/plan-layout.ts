import { columnLetters, quotedSheet } from "../terms/address";
import type { Department } from "../terms/departments/department";
import type { Book } from "../book/book";
import type { Example } from "../form/example";
import { rowsInForm } from "../form/in-form";
import type { Report } from "../form/report";
import type { OfferedLists } from "../assessment/offered-lists";
import type { DefinedName, Drawing, SheetDrawing } from "../workbook/drawing";
import { columnSpan, type GridPlan } from "../sheets/grid/grid-plan";
import { isWorkingGrid } from "../sheets/grid/grid-shape";
import { keptCells } from "../sheets/grid/kept-cells";
import { listsSheet, schemaVersion } from "../sheets/settings/lists-sheet";
import { directoryNames, directorySheet } from "../sheets/directory/directory-sheet";
import { freeSheetName, names, sheetNames } from "../workbook/names";
import { newGrid } from "../sheets/grid/new-grid";
import { refreshGrid } from "../sheets/grid/refresh-grid";

export interface LayoutRequest {
  agency: string;
  fiscalYear: number;
  threshold: number;
  /** What there is to choose from in the assessed year. */
  lists: OfferedLists;
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
export function planLayout(book: Book, request: LayoutRequest): Layout {
  const { reading } = book;
  const found = request.example ? null : book.report;
  const known = found && isWorkingGrid(found) ? found : null;
  const taken = reading.sheets.map(({ name }) => name);
  const departments = book.directory ?? departmentsAtFirst(request, found);
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
      rows: request.example?.rows ?? (found ? rowsInForm(found, request.threshold) : []),
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
    request.lists,
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

function departmentsAtFirst(
  { example }: LayoutRequest,
  found: Report | null,
): readonly Department[] {
  return example?.departments ?? found?.legend ?? [];
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
