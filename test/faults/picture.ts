import { cellsOf } from "../../src/excel/sheet-cells";
import { readWorkbook } from "../../src/excel/read-workbook";
import { readScoreSheet } from "../../src/report/sheets/scores/read-score-sheet";
import { readCheckNotes } from "../../src/report/check/check-sheet";
import { sheetNames } from "../../src/report/workbook/names";
import { readDirectory } from "../../src/report/sheets/directory/directory-sheet";
import { readReport } from "../../src/report/reading/read-report";
import type { SheetCells } from "../../src/report/form/report";
import { reportInView } from "../../src/report/book/report-in-view";
import { readSafe } from "../../src/report/safe/safe-sheet";

/** What a person can see of a workbook, and what the pane makes of it. */
export interface Picture {
  /** All that matters of it, to tell whether two are the same. */
  told: string;
  /** How often each marked text stands on the sheets that are shown. */
  marks: ReadonlyMap<string, number>;
  /** The workbook itself says that an action was broken off. */
  isUnfinished: boolean;
}

/** Texts are marked like this, so that each is known wherever it stands. */
export const marked = (number: number) => `⟦${number}⟧`;

export async function takePicture(): Promise<Picture> {
  const reading = await readWorkbook({ waitForTyping: true });
  const shown = reading.sheets.filter(({ isVisible }) => isVisible);
  const cells = await cellsOn(shown.map(({ id }) => id));
  const marks = new Map<string, number>();
  const texts = cells.flatMap(({ values }) => values.flat()).join("\n");
  for (const [mark] of texts.matchAll(/⟦\d+⟧/g)) marks.set(mark, (marks.get(mark) ?? 0) + 1);
  const inView = reportInView(reading)?.sheetName;
  // Of a sheet that is not in front the pane reads the grid alone; here what stands beside it counts too.
  const whole = cells.find(({ sheetName }) => sheetName === inView);
  const report = whole && readReport(whole);
  const told = JSON.stringify({
    // The add-in's own sheet, before it is hidden, is in nobody's way; nor is it of weight who put a sheet in first.
    sheets: shown.flatMap(({ name }) => (name === sheetNames.safe ? [] : [name])).sort(),
    report: report?.sheetName,
    agency: report?.agency,
    year: report?.fiscalYear,
    rows: report?.rows.map(({ section, text }) => ({ section, ...text })),
    beside: report?.unplaced.map(({ text }) => text),
    directory: reading.directory && readDirectory(reading.directory.values),
    scores: scoresOf(reading.scores),
    check: readCheckNotes(reading.check),
  });
  return { told, marks, isUnfinished: readSafe(reading.safe).last?.isUnfinished ?? false };
}

function scoresOf(scores: Parameters<typeof readScoreSheet>[0] | null) {
  const list = scores && readScoreSheet(scores);
  return list?.items.map(({ code, score }) => [code, score]).sort();
}

/** All that stands on these sheets. */
async function cellsOn(sheetIds: readonly string[]): Promise<SheetCells[]> {
  return Excel.run(async (context) => {
    const used = sheetIds.map((id) =>
      context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true),
    );
    for (const range of used) range.load("values,address");
    await context.sync();
    return used.flatMap((range) => (range.isNullObject ? [] : [cellsOf(range)]));
  });
}
