import { selectCell } from "../../src/excel/select-cell";
import { watchWorkbook } from "../../src/excel/watch-workbook";
import { example } from "../../src/report/form/example";
import { openPane, startHost, type TestPane } from "../support/pane";
import { layOut as layOutAction } from "../../src/report/actions/lay-out";
import { check, fill, layOut, layoutRequest, tripsOf } from "./at-excel";
import { columns } from "../../src/report/form/columns";

let stop: () => Promise<void>;
let pane: TestPane;

beforeEach(() => {
  const started = startHost();
  ({ stop } = started);
  pane = openPane(started.host);
});
afterEach(() => stop());

async function tripsOfWork(work: () => Promise<unknown>): Promise<number> {
  pane.resetRoundTrips();
  await work();
  return pane.roundTrips();
}

/** A report of another shape, as many rows as wished, on the blank sheet. */
async function reportOf(rowCount: number) {
  const header = columns.map(({ header }) => header);
  const rows = Array.from({ length: rowCount }, (_, index) => [
    "OIT",
    `O${(index % 43) + 1} รายการที่ ${index + 1}`,
    "73.10",
    "• มาตรการ",
    "ฝทบ.",
    index === 3 ? "" : "1. ดำเนินการ",
    "• ผลที่ได้",
    "",
  ]);
  await fill("Sheet1", `A1:H${rowCount + 1}`, [header, ...rows]);
}

describe.each([6, 500])("with %i rows", (rowCount) => {
  it("laying out is a read, a write, and its looks; checking one, going to a finding one", async () => {
    await reportOf(rowCount);
    expect(await tripsOf(pane, layOutAction, await layoutRequest())).toBe(3);
    // Again, now around the rows that stand there.
    expect(await tripsOf(pane, layOutAction, await layoutRequest())).toBe(3);
    expect(await tripsOfWork(check)).toBe(1);
    const { findings, rowCount: read } = await check();
    expect(read).toBe(rowCount);
    const [finding, more] = findings.filter(({ rule }) => rule === "missing-actions");
    expect(more).toBeUndefined();
    if (!finding) throw new Error("the missing cell was not found");
    expect(await tripsOfWork(() => selectCell("รายงาน ITA", finding.row, finding.column))).toBe(1);
  });
});

it("watching for edits is one round trip, and an edit none", async () => {
  await layOut({ given: example });
  const hints: string[] = [];
  expect(await tripsOfWork(() => watchWorkbook(() => hints.push("hint")))).toBe(1);
  expect(await tripsOfWork(() => fill("รายงาน ITA", "C11", [["100"]]))).toBe(1);
  expect(hints).not.toEqual([]);
});
