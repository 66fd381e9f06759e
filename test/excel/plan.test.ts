import { addPlan } from "../../src/report/actions/add-plan";
import { example } from "../../src/report/form/example";
import { planTexts } from "../../src/report/form/plan-texts";
import { sheetNames } from "../../src/report/workbook/names";
import { act, changeRows, check, layOut, readReport, tripsOf, valuesOf } from "./at-excel";
import { openBlankWorkbook } from "./blank-workbook";

const opened = openBlankWorkbook();
const grid = sheetNames.report;
const type = (address: string, text: string) => opened().host.typeInto(grid, address, text);

/** What the first rows of the report say of their plan. */
async function plans(count: number) {
  const report = await readReport();
  const textsOf = planTexts(report);
  return report.rows.slice(0, count).map((row) => [row.codes.join(), Object.values(textsOf(row))]);
}

describe("the columns of a plan", () => {
  it("stand behind the status, and the check asks nothing of them", async () => {
    await layOut({ given: example });
    const before = (await check()).findings;
    await act(addPlan, null);
    expect(await valuesOf(grid, "H4:K4")).toEqual([
      ["สถานะ", "ระยะเวลาดำเนินการ", "การกำกับติดตาม/หลักฐาน", ""],
    ]);
    expect((await check()).findings).toEqual(before);
  });

  it("stand behind what people have beside the grid, and come once", async () => {
    await layOut({ given: example });
    type("I9", "จดไว้");
    await act(addPlan, null);
    await act(addPlan, null);
    expect(await valuesOf(grid, "I4:L4")).toEqual([
      ["", "ระยะเวลาดำเนินการ", "การกำกับติดตาม/หลักฐาน", ""],
    ]);
    expect(await valuesOf(grid, "I9")).toEqual([["จดไว้"]]);
  });

  it("belong to their row, over all its sheet rows, and go with it", async () => {
    await layOut({ given: example });
    await act(addPlan, null);
    type("I7", "ต.ค. 2565 - มี.ค. 2566");
    type("J8", "รายงานผู้บริหารทุกไตรมาส");
    expect(await plans(2)).toEqual([
      ["i8", ["ต.ค. 2565 - มี.ค. 2566", ""]],
      ["i18", ["", "รายงานผู้บริหารทุกไตรมาส"]],
    ]);
    const [row] = (await readReport()).rows;
    await changeRows({ kind: "down", row: row! });
    expect(await plans(2)).toEqual([
      ["i18", ["", "รายงานผู้บริหารทุกไตรมาส"]],
      ["i8", ["ต.ค. 2565 - มี.ค. 2566", ""]],
    ]);
    await layOut();
    expect((await plans(2))[1]).toEqual(["i8", ["ต.ค. 2565 - มี.ค. 2566", ""]]);
  });

  it("take as many round trips as any other drawing", async () => {
    await layOut({ given: example });
    expect(await tripsOf(opened().pane, addPlan, null)).toBeLessThanOrEqual(6);
  });
});
