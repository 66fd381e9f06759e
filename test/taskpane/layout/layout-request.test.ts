import { layoutRequest } from "../../../src/taskpane/layout/layout-request";
import { emptyView } from "../../support/view";

const fields = { agency: "กรมตัวอย่าง", fiscalYear: 2590, threshold: 85 };
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
  const scores = {
    sheetName: "คะแนน ITA",
    assessedYear: 2565,
    items: [],
    faults: [],
    uncovered: [],
    covered: [],
  };
  const { lists, fiscalYear } = await layoutRequest(
    { ...fields, fiscalYear: 2566 },
    { ...emptyView, scores },
  );
  expect([fiscalYear, lists.fiscalYear]).toEqual([2566, 2565]);
});
