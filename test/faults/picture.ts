import { readWorkbook } from "../../src/excel/read-workbook";
import { readScoreSheet } from "../../src/report/assessment/read-score-sheet";
import { readCheckNotes } from "../../src/report/check/check-sheet";
import { readDirectory } from "../../src/report/drawing/lists-sheet";
import { reportInView } from "../../src/report/reading/report-in-view";
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
  const cells = await cellsOf(shown.map(({ id }) => id));
  const marks = new Map<string, number>();
  for (const [mark] of cells.join("\n").matchAll(/⟦\d+⟧/g))
    marks.set(mark, (marks.get(mark) ?? 0) + 1);
  const report = reportInView(reading);
  const told = JSON.stringify({
    sheets: shown.map(({ name }) => name),
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

/** Every text on these sheets. */
async function cellsOf(sheetIds: readonly string[]): Promise<string[]> {
  return Excel.run(async (context) => {
    const used = sheetIds.map((id) =>
      context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true),
    );
    for (const range of used) range.load("values");
    await context.sync();
    return used.flatMap((range) => (range.isNullObject ? [] : range.values.flat().map(String)));
  });
}
