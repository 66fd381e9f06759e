import { readWorkbook } from "../../src/excel/read-workbook";
import { importScores as importAction } from "../../src/report/actions/import-scores";
import { loadOffered } from "../../src/report/assessment/offered-lists";
import { bookOf } from "../../src/report/book/book";
import { scoresOfReport } from "../../src/report/book/given";
import { example } from "../../src/report/form/example";
import { sheetNames } from "../../src/report/workbook/names";
import { act, layOut, sheetsOfWorkbook } from "./at-excel";
import { openBlankWorkbook } from "./blank-workbook";

openBlankWorkbook();

const items = [{ instrument: "IIT", code: "i8", title: "กระบวนการงบประมาณ", score: 73.1 }] as const;

const importScores = async (assessedYear: number) =>
  act(importAction, {
    items,
    assessedYear,
    lists: await loadOffered(assessedYear, []),
    listsBefore: null,
    newSettings: { fiscalYear: 2566, threshold: 85 },
  });

/** The years that the workbook states, and whether its scores are the report's. */
async function stated() {
  const book = bookOf(await readWorkbook({ waitForTyping: false }));
  return [book.settings?.fiscalYear, book.settings?.assessedYear, scoresOfReport(book) !== null];
}

test("scores are those of the report that they were brought to, until they are used for the next year's", async () => {
  await layOut({ given: example });
  await importScores(2566);
  expect(await stated()).toEqual([2566, 2566, true]);
  await layOut({ fiscalYear: 2567, assessedYear: 2567 });
  expect(await stated()).toEqual([2567, 2567, false]);
  const { done, undo } = await importScores(2566);
  expect([done.kind, undo]).toEqual(["updated", null]);
  expect(await stated()).toEqual([2567, 2566, true]);
  const sheets = (await sheetsOfWorkbook()).map(([name]) => name);
  expect(sheets.filter((name) => String(name).startsWith(sheetNames.scores))).toHaveLength(1);
});

test("scores that are there already change nothing, and say so", async () => {
  await layOut({ given: example });
  await importScores(2566);
  const { done, undo } = await importScores(2566);
  expect([done.kind, undo]).toEqual(["same", null]);
});

test("an earlier report keeps the scores of its year when a new one is begun", async () => {
  await layOut({ given: example });
  await importScores(2566);
  await layOut({ fiscalYear: 2567, assessedYear: 2567 });
  await showEarlier();
  expect(await stated()).toEqual([2567, 2567, true]);
});

test("scores that come while an earlier report is in front are that one's", async () => {
  await layOut({ given: example });
  await layOut({ fiscalYear: 2567, assessedYear: 2567 });
  await showEarlier();
  await importScores(2565);
  await showEarlier();
  expect(await stated()).toEqual([2566, 2565, true]);
});

const showEarlier = () =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetNames.report).activate();
    await context.sync();
  });
