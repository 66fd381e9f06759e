import { entryKeys } from "../form/columns";
import { isFilled } from "./row";
import { hasStatusColumn, type Report, type ReportRow, type SheetLeftOut } from "../form/report";
import { highestOf } from "../../reference/extremes";
import { codesOfIssue } from "../terms/issue-codes";
import { isSameAgency } from "../terms/agencies";
import { squeeze } from "../terms/letters";
import { withoutScores } from "../terms/scores";
import { readReport, readSheetsAsOne, type SheetToRead } from "./read-report";
import { RowsRead } from "./rows-read";
import { readTitle } from "./title";
import { compareFinality, finalityOf } from "./which-sheet";

interface SheetRead {
  sheet: SheetToRead;
  report: Report;
}

/** The visible sheets of a workbook. */
export interface SheetsOfWorkbook {
  /** The sheets that may be meant, first choice first: the active one, and the one a workbook names. */
  fronts: readonly SheetToRead[];
  others: readonly SheetToRead[];
}

/**
 * The report of a workbook, and which of its sheets that left out. Sheets with items of their own, as one for each
 * instrument, are one report; of several years it is the newest's, unless one is in front. Never silently one
 * of several.
 */
export function readSheets(from: SheetsOfWorkbook, read = new RowsRead()): Report | null {
  const { fronts, others } = from;
  const front = firstReport(fronts, read);
  const sheets = [...(front ? [front.sheet] : []), ...others];
  const found = others.flatMap((sheet): SheetRead[] => {
    const report = readReport(sheet, read);
    return report ? [{ sheet, report }] : [];
  });
  // A form without rows is none of anything, unless there is nothing else.
  const filled = found.filter(({ report }) => report.rows.length > 0);
  const all = front || filled.length > 0 ? filled : found;
  const meant = front ?? mainOf(all);
  if (!meant) return null;
  const sorted = all
    .filter((each) => each !== meant)
    .map((each) => ({ ...each, why: whyNot(each, meant) }));
  const further = sheets.filter(
    (sheet) =>
      sheet !== meant.sheet &&
      all.every((each) => each.sheet !== sheet) &&
      goesOnWith(sheet, meant, read),
  );
  const isOwnGrid = hasStatusColumn(meant.report.place.columns);
  const joined = [meant.sheet, ...joinable(meant, sorted), ...(isOwnGrid ? [] : further)].sort(
    (a, b) =>
      Number(b === meant.sheet) - Number(a === meant.sheet) ||
      sheets.indexOf(a) - sheets.indexOf(b),
  );
  const report =
    joined.length === 1
      ? meant.report
      : readSheetsAsOne({ sheets: joined, isDocument: false }, read);
  const unread = isOwnGrid ? further.map((sheet) => ({ sheet, why: null })) : [];
  const leftOut = [...sorted, ...unread].flatMap(({ sheet, why }): SheetLeftOut[] =>
    joined.includes(sheet) ? [] : [{ sheetName: sheet.sheetName, why: why ?? "not-read" }],
  );
  return report && { ...withCover(report, sheets, read), leftOut };
}

function firstReport(sheets: readonly SheetToRead[], read: RowsRead): SheetRead | null {
  for (const sheet of sheets) {
    const report = readReport(sheet, read);
    if (report) return { sheet, report };
  }
  return null;
}

/** The newest year's that tells results, which a plan does not; of one year the sheet that tells most. */
function mainOf(all: readonly SheetRead[]): SheetRead | undefined {
  const withResults = all.filter(({ report }) => report.place.columns.results !== undefined);
  const reports = withResults.length > 0 ? withResults : all;
  const newest = highestOf(reports.map(({ report }) => report.fiscalYear ?? 0));
  const ofYear = reports.filter(({ report }) => (report.fiscalYear ?? newest) === newest);
  const told = ({ report }: SheetRead) => Object.keys(report.place.columns).length;
  const most = highestOf(ofYear.map(told));
  const [first, ...others] = ofYear.filter((each) => told(each) === most);
  // Of sheets with the same items, as a draft and a final one, the later or fuller one counts.
  const rivals = others.filter((each) => first && sharesItems(each, first));
  return rivals.reduce((best, each) => (best && countsMore(each, best) ? each : best), first);
}

/** In most of what the smaller one is about. */
function sharesItems(one: SheetRead, other: SheetRead): boolean {
  const [few = [], many = []] = [subjectsOf(one.report), subjectsOf(other.report)].sort(
    (a, b) => a.length - b.length,
  );
  return few.filter((each) => many.includes(each)).length > few.length / 2;
}

function countsMore(one: SheetRead, other: SheetRead): boolean {
  const byName = compareFinality(
    finalityOf(one.sheet.sheetName),
    finalityOf(other.sheet.sheetName),
  );
  return (byName || filledCells(one.report) - filledCells(other.report)) > 0;
}

const filledCells = ({ rows }: Report): number =>
  rows.reduce((sum, row) => sum + entryKeys.filter((key) => isFilled(row, key)).length, 0);

/** Why a sheet is no part of the report; null where nothing speaks against it. */
function whyNot({ sheet, report }: SheetRead, meant: SheetRead): SheetLeftOut["why"] | null {
  const own = meant.report.fiscalYear;
  const agencies = [report.agency, meant.report.agency] as const;
  if (agencies.every((agency) => agency !== "") && !isSameAgency(...agencies))
    return "other-agency";
  if (report.fiscalYear !== null && own !== null && report.fiscalYear !== own) return "other-year";
  const known = new Set(subjectsOf(meant.report));
  const subjects = subjectsOf(report);
  const shared = subjects.filter((each) => known.has(each)).length;
  const isEarlier =
    compareFinality(finalityOf(sheet.sheetName), finalityOf(meant.sheet.sheetName)) < 0;
  if (shared === subjects.length && (isEarlier || saysNothingElse(report, meant.report)))
    return "same-items";
  return shared > 0 ? "not-read" : null;
}

/**
 * A copy, or a plan of the same items, which has fewer fields. Beside a working grid it is what the grid was made
 * of. Another text for the same items may be the one that counts: a draft and a final report.
 */
function saysNothingElse(report: Report, meant: Report): boolean {
  const { columns } = meant.place;
  if (hasStatusColumn(columns)) return true;
  if (Object.keys(report.place.columns).length < Object.keys(columns).length) return true;
  const said = new Set(meant.rows.map(({ text }) => JSON.stringify(text)));
  return report.rows.every(({ text }) => said.has(JSON.stringify(text)));
}

/** Sheets beside the one that is meant, each with items that none before it has; beside a working grid none. */
function joinable(
  meant: SheetRead,
  others: readonly (SheetRead & { why: SheetLeftOut["why"] | null })[],
): SheetToRead[] {
  if (hasStatusColumn(meant.report.place.columns)) return [];
  const known = new Set(subjectsOf(meant.report));
  return others.flatMap(({ sheet, report, why }) => {
    const subjects = subjectsOf(report);
    if (why !== null || subjects.some((each) => known.has(each))) return [];
    for (const each of subjects) known.add(each);
    return [sheet];
  });
}

/** In cells: fewer in a line are no row. */
const fewestCells = 3;

/** A sheet that has no header and lines with items where the other has its issues: a page that goes on. */
function goesOnWith(sheet: SheetToRead, { report }: SheetRead, read: RowsRead): boolean {
  const { issue } = report.place.columns;
  const known = new Set(subjectsOf(report));
  const codes = sheet.values
    .map((cells, index) => read.line(sheet, cells, index))
    .filter(({ cells }) => cells.length >= fewestCells)
    .flatMap(({ cells }) => cells.filter(({ column }) => column === issue))
    .flatMap(({ text }) => codesOfIssue(text).codes);
  return codes.length > 0 && codes.every((code) => !known.has(code));
}

/** What a report's rows are about: codes, else words. */
function subjectsOf({ rows }: Report): string[] {
  return rows.filter((row) => isFilled(row, "issue")).flatMap(subjectsOfRow);
}

const subjectsOfRow = ({ codes, text }: ReportRow): string[] =>
  codes.length > 0 ? codes : [squeeze(withoutScores(text.issue))];

/** Agency and year from a sheet without a grid, as a cover has them. */
function withCover(report: Report, sheets: readonly SheetToRead[], read: RowsRead): Report {
  if (report.agency !== "" && report.fiscalYear !== null) return report;
  const covers = sheets
    .filter(({ sheetName }) => report.parts.every((part) => part.sheetName !== sheetName))
    .map((sheet) =>
      readTitle(
        sheet.values.slice(0, mostCoverRows).map((cells, index) => read.line(sheet, cells, index)),
        "",
      ),
    );
  const agency = report.agency || (covers.find((each) => each.agency !== "")?.agency ?? "");
  const fiscalYear =
    report.fiscalYear ?? covers.find((each) => each.fiscalYear !== null)?.fiscalYear ?? null;
  return { ...report, agency, fiscalYear };
}

/** A cover is one page. */
const mostCoverRows = 40;
