import { layoutRequest } from "../../../src/taskpane/layout/layout-request";
import { gridRow } from "../../samples/grid";
import { emptyView, reportView, scoresView } from "../../support/view";

const fields = { agency: "กรมตัวอย่าง", fiscalYear: 2590, threshold: 85, isYearMisread: false };
const item = { instrument: "OIT", code: "O1", title: "รายการของเราเอง" } as const;
const own = { fiscalYear: 2590, threshold: null, items: [item] };

test("a year that is built in nowhere has the lists that people put in themselves", async () => {
  const view = { ...emptyView, userYears: { years: [own], faults: [] } };
  const { lists, assessedYear } = await layoutRequest(fields, view);
  expect(assessedYear).toBe(2590);
  expect(lists.instruments.OIT.items[0]).toMatchObject({ code: "O1", title: "รายการของเราเอง" });
});

test("in a year that nobody knows the newest lists stand in", async () => {
  const { lists } = await layoutRequest(fields, emptyView);
  expect(lists.standIns.map(({ from }) => from)).toEqual([2568, 2569]);
});

test("the lists are those of the year whose scores are there", async () => {
  const scores = { ...scoresView, assessedYear: 2565 };
  const { lists, fiscalYear } = await layoutRequest(
    { ...fields, fiscalYear: 2566 },
    { ...emptyView, scores },
  );
  expect([fiscalYear, lists.fiscalYear]).toEqual([2566, 2565]);
});

describe("without scores the lists are those of the year whose items the report has", () => {
  const asked = { ...fields, fiscalYear: 2566 };
  const other = { ...reportView, isWorkingGrid: false, fiscalYear: 2566, assessedYear: 2565 };
  const opened = {
    rows: [gridRow("urgent", { issue: "i8 งบประมาณ" })],
    departments: [],
    fileName: "รายงานเดิม.docx",
    fiscalYear: 2566,
    assessedYear: 2565,
  };

  test.each([
    ["in a form of the agency's own", asked, { ...emptyView, report: other }, null, 2565],
    ["in a file that was opened", asked, emptyView, opened, 2565],
    [
      "and for another year's report as long before it",
      { ...asked, fiscalYear: 2567 },
      emptyView,
      opened,
      2566,
    ],
    [
      "but not where its year is said to be misread",
      { ...asked, fiscalYear: 2567, isYearMisread: true },
      emptyView,
      opened,
      2567,
    ],
    [
      "and in a working grid the report's own",
      asked,
      { ...emptyView, report: { ...other, isWorkingGrid: true } },
      null,
      2566,
    ],
  ])("%s", async (_, wished, view, from, year) => {
    expect((await layoutRequest(wished, view, from)).assessedYear).toBe(year);
  });
});

test("scores of the workbook's report do not name the year of a file's", async () => {
  const given = {
    rows: [gridRow("urgent", { issue: "i8 งบประมาณ" })],
    departments: [],
    fileName: "รายงานเดิม.docx",
    fiscalYear: 2569,
    assessedYear: 2568,
  };
  const wish = { ...fields, fiscalYear: 2569 };
  const view = { ...emptyView, scores: scoresView, report: reportView };
  expect((await layoutRequest(wish, view, given)).assessedYear).toBe(2568);
});

test("scores of an earlier report do not name the year of the next one's", async () => {
  const view = {
    ...emptyView,
    report: { ...reportView, fiscalYear: 2569, rowCount: 0, assessedYear: 2569 },
    settings: { ...fields, schemaVersion: 2, fiscalYear: 2569, assessedYear: 2569 },
    scores: { ...scoresView, isOfReport: false },
  };
  expect((await layoutRequest({ ...fields, fiscalYear: 2569 }, view)).assessedYear).toBe(2569);
});
