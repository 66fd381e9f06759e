import { lossyFile } from "../../src/taskpane/state/lossy-file";

test.each([
  ["C:\\งานบุคคล\\รายงาน.XLS", "old-excel"],
  ["https://agency.sharepoint.com/sites/hr/รายงาน.csv?web=1", "text"],
  ["/Users/hr/คะแนน.txt", "text"],
])("%s will not keep the report", (address, kind) => {
  expect(lossyFile(address)).toBe(kind);
});

test.each([
  "C:\\งานบุคคล\\รายงาน.xls.xlsx",
  "https://agency.sharepoint.com/sites/hr/รายงาน.xlsx?web=1&x=.csv",
  "/Users/hr/รายงาน.xlsm",
  "สมุดงาน1",
  "",
  undefined,
])("%s keeps it, or is not saved yet", (address) => {
  expect(lossyFile(address)).toBeNull();
});
