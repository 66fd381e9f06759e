import { layoutRequest } from "../../../src/taskpane/layout/layout-request";
import { emptyView } from "../../support/view";

const fields = { agency: "กรมตัวอย่าง", fiscalYear: 2590, threshold: 85 };
const item = { instrument: "OIT", code: "O1", title: "รายการของเราเอง" } as const;
const own = { fiscalYear: 2590, threshold: null, items: [item] };

test("a year that is built in nowhere has the lists that people put in themselves", async () => {
  const view = { ...emptyView, userYears: { years: [own], faults: [] } };
  const { year, assessedYear } = await layoutRequest(fields, view);
  expect(assessedYear).toBe(2590);
  expect(year?.instruments.OIT.items).toMatchObject([{ code: "O1", title: "รายการของเราเอง" }]);
});

test("a year that nobody knows has none", async () => {
  expect((await layoutRequest(fields, emptyView)).year).toBeNull();
});

test("the lists are those of the year whose scores are there", async () => {
  const scores = {
    sheetName: "คะแนน ITA",
    assessedYear: 2565,
    items: [],
    faults: [],
    uncovered: [],
    covered: [],
  };
  const { year, fiscalYear } = await layoutRequest(
    { ...fields, fiscalYear: 2566 },
    { ...emptyView, scores },
  );
  expect([fiscalYear, year?.fiscalYear]).toEqual([2566, 2565]);
});
