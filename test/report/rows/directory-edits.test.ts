import { readDirectory } from "../../../src/report/sheets/directory/directory-sheet";
import { directoryEdits } from "../../../src/report/rows/directory-edits";
import { applyEdits } from "../../../src/report/workbook/row-edits";

const sheet = {
  sheetName: "ฝ่าย",
  firstRow: 0,
  firstColumn: 0,
  values: [
    ["อักษรย่อ", "ชื่อฝ่าย"],
    ["ฝทบ.", "ฝ่ายบุคคล"],
    ["ฝกม.", "ฝ่ายกฎหมาย"],
  ],
  formulaCells: [],
  flags: [],
  hiddenRows: [],
};

test("a pasted directory puts names right in their place and adds new departments at the end", () => {
  const edits = directoryEdits(sheet, [
    { abbreviation: "ฝกค.", name: "ฝ่ายกลยุทธ์องค์กร" },
    { abbreviation: "ฝทบ", name: "ฝ่ายทรัพยากรบุคคล" },
    { abbreviation: "ฝกม.", name: "ฝ่ายกฎหมาย" },
    { abbreviation: "ฝกค.", name: "ฝ่ายกลยุทธ์องค์กร" },
  ]);
  expect(readDirectory(applyEdits(sheet, edits).values)).toEqual([
    { abbreviation: "ฝทบ.", name: "ฝ่ายทรัพยากรบุคคล" },
    { abbreviation: "ฝกม.", name: "ฝ่ายกฎหมาย" },
    { abbreviation: "ฝกค.", name: "ฝ่ายกลยุทธ์องค์กร" },
  ]);
});

test("of a department that is pasted twice the later name counts, in an empty directory too", () => {
  const empty = { ...sheet, values: sheet.values.slice(0, 1) };
  const edits = directoryEdits(empty, [
    { abbreviation: "ฝตป.", name: "ฝ่ายติดตามและประเมินผล" },
    { abbreviation: "ฝตป. ", name: "ฝ่ายติดตาม" },
  ]);
  expect(readDirectory(applyEdits(empty, edits).values)).toEqual([
    { abbreviation: "ฝตป.", name: "ฝ่ายติดตาม" },
  ]);
});

test("a directory that is there already changes nothing", () => {
  expect(directoryEdits(sheet, readDirectory(sheet.values)).cells).toEqual([]);
});
