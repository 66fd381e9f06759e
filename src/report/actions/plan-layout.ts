import { notIn, type Department } from "../terms/departments/department";
import { beginsNewYear } from "./new-year";
import type { Book } from "../book/book";
import { headingPlace } from "../check/place";
import { rowsInForm } from "../form/in-form";
import { valueAt, type GridRow, type Report } from "../form/report";
import type { OfferedLists } from "../assessment/offered-lists";
import type { DefinedName, Drawing, SheetDrawing } from "../workbook/drawing";
import { isWorkingGrid } from "../sheets/grid/grid-shape";
import { keptCells } from "../sheets/grid/kept-cells";
import { listsSheet, schemaVersion } from "../sheets/settings/lists-sheet";
import { directoryNames, directorySheet } from "../sheets/directory/directory-sheet";
import { freeSheetName, sheetNames } from "../workbook/names";
import { directoryEdits } from "../rows/directory-edits";
import { drawUpdate } from "../rows/draw-edits";
import { placeholdersName } from "../sheets/grid/status-formula";
import { legendChanges } from "../sheets/grid/legend";
import { newGrid, type Heading } from "../sheets/grid/new-grid";
import { reportNames } from "../sheets/grid/report-names";
import { refreshGrid } from "../sheets/grid/refresh-grid";
import { sheetOf, type WorkbookReading } from "../workbook/workbook-reading";

export interface LayoutRequest {
  agency: string;
  fiscalYear: number;
  threshold: number;
  /** What there is to choose from in the assessed year. */
  lists: OfferedLists;
  /** The year whose result the report answers; it picks the lists, and stands apart from the report's. */
  assessedYear: number;
  /** What a new grid begins with; null where that is what the workbook holds. */
  given: GivenReport | null;
  /** A person says that a report in a form of its own is that year's, though it was read as another's. */
  isYearMisread?: boolean;
}

/** A report that comes from elsewhere than the workbook. */
export interface GivenReport {
  /** Buddhist era; null where its title names none. */
  fiscalYear: number | null;
  rows: readonly GridRow[];
  departments: readonly Department[];
  /** The file it was read from; null for rows of our own, as the example's. */
  fileName: string | null;
}

export type LayoutOutcome =
  /** A new grid, empty or with the example. */
  | "new"
  /** The workbook's own grid, drawn again around what people typed. */
  | "refreshed"
  /** A report of another shape, copied whole into a grid on a sheet of its own. */
  | "copied"
  /** A report read from a file, in a new grid. */
  | "opened"
  /** An empty grid of another year on a sheet of its own; the report that was found stays as it is. */
  | "new-year";

export interface Layout {
  drawing: Drawing;
  outcome: LayoutOutcome;
  sheetName: string;
  rowCount: number;
}

/** What a layout changes. It never overwrites what a person typed, on whatever sheet that stands. */
export function planLayout(book: Book, request: LayoutRequest): Layout {
  const { reading } = book;
  const found = request.given ? null : book.report;
  const anew = isNewYear(book, request);
  const known = found && !anew && isWorkingGrid(found) ? found : null;
  const taken = reading.sheets.map(({ name }) => name);
  const listed = (request.given ?? { departments: found?.legend ?? [] }).departments;
  const departments = [...(book.directory ?? []), ...notIn(book.directory ?? [], listed)];
  const directoryName = reading.directory?.sheetName ?? freeSheetName(sheetNames.directory, taken);
  const listsName = reading.settings?.sheetName ?? freeSheetName(sheetNames.lists, taken);
  const heading = { agency: request.agency, fiscalYear: request.fiscalYear };
  const blank = reading.active.values.length === 0 ? reading.active.sheetName : null;
  const drawn =
    (known && refreshed(reading, known, heading, departments)) ??
    newGrid({
      heading,
      departments,
      sheetName: freeSheetName(
        anew ? sheetOfYear(request.fiscalYear) : sheetNames.report,
        taken.filter((name) => name !== blank),
      ),
      existingName: blank,
      rows: anew ? [] : rowsOf(request, found),
    });
  const lists = listsSheet(
    listsName,
    reading.settings?.sheetName ?? null,
    {
      ...heading,
      schemaVersion,
      threshold: request.threshold,
      assessedYear: request.assessedYear,
    },
    request.lists,
  );
  const sheets: SheetDrawing[] = [lists.sheet, drawn.sheet];
  sheets.push(...withDepartments(book, directoryName, departments));
  const firstRow = drawn.plan.sections[0]?.firstRow ?? drawn.plan.headerRow;
  return {
    drawing: {
      sheets,
      names: [
        ...lists.names,
        placeholdersName,
        ...directoryNames(directoryName),
        ...reportNames(drawn.plan),
      ].map((name): DefinedName => ({ ...name, exists: reading.names.includes(name.name) })),
      select: {
        sheetName: drawn.plan.sheetName,
        row: firstRow,
        column: drawn.plan.columns.instrument,
      },
    },
    outcome: anew ? "new-year" : outcomeOf(known, found, request),
    sheetName: drawn.plan.sheetName,
    rowCount: drawn.plan.sections.reduce((sum, { rows }) => sum + rows.length, 0),
  };
}

/** Whether the layout begins a new year's report, and takes no text along. */
export function isNewYear(
  { report }: Book,
  { given, fiscalYear, isYearMisread }: LayoutRequest,
): boolean {
  const text = given ?? report;
  if (text === null || !beginsNewYear(yearOfText(text), fiscalYear)) return false;
  const isOwn = given === null && report !== null && isWorkingGrid(report);
  return isOwn || isYearMisread !== true;
}

/** The sheet that a new year's report is begun on. */
export const sheetOfYear = (fiscalYear: number): string => `${sheetNames.report} ${fiscalYear}`;

const yearOfText = ({ fiscalYear, rows }: Report | GivenReport) => ({
  fiscalYear,
  rows: rows.length,
});

const rowsOf = ({ given, threshold }: LayoutRequest, found: Report | null) =>
  given?.rows ?? (found ? rowsInForm(found, threshold) : []);

function outcomeOf(known: Report | null, found: Report | null, { given }: LayoutRequest) {
  if (known) return "refreshed";
  if (found) return "copied";
  return given?.fileName ? "opened" : "new";
}

function refreshed(
  reading: WorkbookReading,
  report: Report,
  heading: Heading,
  departments: readonly Department[],
) {
  const sheet = sheetOf(reading, report.sheetName);
  const legend = sheet && legendChanges(sheet, report, departments);
  const place = headingPlace(report, true);
  // A heading that somebody has taken out comes back where it stood.
  const headingCell = report.headingCell ?? (sheet && valueAt(sheet, place) === "" ? place : null);
  const kept = keptCells(reading, report);
  return refreshGrid({
    heading,
    report: { ...report, headingCell },
    legend,
    ...kept,
    mayAddRows: true,
  });
}

/** Those that a report brings along are put below the ones that the workbook has. */
function withDepartments(
  { reading: { directory }, directory: known }: Book,
  sheetName: string,
  departments: readonly Department[],
): SheetDrawing[] {
  if (directory === null) return [directorySheet(sheetName, departments)];
  const added = directoryEdits(directory, notIn(known ?? [], departments));
  return added.cells.length === 0 ? [] : [drawUpdate(directory, added)];
}
