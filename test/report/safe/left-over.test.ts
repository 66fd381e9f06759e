import { leftOverSheets, withoutSheets } from "../../../src/report/safe/left-over";
import { logLine } from "../../../src/report/safe/safe-sheet";
import { gridReading, workbookReading } from "../../samples/grid";

const cells = (sheetName: string, values: string[][]) => ({
  sheetName,
  firstRow: 0,
  firstColumn: 0,
  values,
});

/** A workbook in which laying out broke off, or did not, once its sheets were there. */
function brokenOff(isUnfinished: boolean, inSight: readonly string[]) {
  const log = logLine({
    id: "1",
    isUnfinished,
    action: "lay-out",
    at: "2026-11-28",
    added: ["รายงาน ITA", "ฝ่าย", "รายการ"],
    ended: [],
  });
  const reading = workbookReading(gridReading([]));
  return {
    ...reading,
    directory: cells("ฝ่าย", [["ฝทบ.", "ฝ่ายทรัพยากรบุคคล"]]),
    settings: cells("รายการ", [["agency", "สำนักงานตัวอย่าง"]]),
    safe: cells("ITA_Safe", [log]),
    sheets: ["Sheet1", "รายงาน ITA", "ฝ่าย", "รายการ"].map((name) => ({
      id: name,
      name,
      isVisible: inSight.includes(name),
    })),
  };
}

test("a list that nobody has seen yet goes with the action that broke off, and is drawn anew", () => {
  const reading = brokenOff(true, ["Sheet1", "รายงาน ITA"]);
  expect(leftOverSheets(reading)).toEqual(["ฝ่าย"]);
  expect(withoutSheets(reading, ["ฝ่าย"]).directory).toBeNull();
});

test.each([
  ["a list in sight is in use", true, ["Sheet1", "รายงาน ITA", "ฝ่าย"]],
  ["where nothing broke off, nothing is left over", false, ["Sheet1", "รายงาน ITA"]],
])("%s", (_, isUnfinished, inSight) => {
  expect(leftOverSheets(brokenOff(isUnfinished, inSight))).toEqual([]);
});
