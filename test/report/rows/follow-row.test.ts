import { followRow, textsOf, withWritten } from "../../../src/report/rows/follow-row";
import { firstRow, freeRow, nthRow, reportOf, urgentRow } from "../../taskpane/row/rows";

const i8 = urgentRow({ instrument: "IIT", issue: "i8 งบประมาณ" });
const i9 = urgentRow({ instrument: "IIT", issue: "i9 การใช้จ่าย" });
const e6 = urgentRow({ instrument: "EIT", issue: "e6 ช่องทาง" });

const issueOf = (target: ReturnType<typeof followRow>) => target && textsOf(target).issue;

test("a row is found where rows were put in above it", () => {
  const followed = followRow(nthRow(reportOf(i8, i9), 1), reportOf(null, i8, e6, i9));
  expect(issueOf(followed)).toBe("i9 การใช้จ่าย");
  expect(followed?.sheetRow).toBe(firstRow + 3);
});

test("a row is found where it was moved", () => {
  const followed = followRow(nthRow(reportOf(i8, i9, e6), 0), reportOf(i9, e6, i8));
  expect(issueOf(followed)).toBe("i8 งบประมาณ");
  expect(followed?.sheetRow).toBe(firstRow + 2);
});

test("a row whose issue was changed by another is still the same row", () => {
  expect(issueOf(followRow(nthRow(reportOf(i8, i9), 0), reportOf(e6, i9)))).toBe("e6 ช่องทาง");
});

test("of two rows alike, one that is changed is not taken for the other", () => {
  const followed = followRow(nthRow(reportOf(i8, i8, i9), 1), reportOf(i8, e6, i9));
  expect(followed?.sheetRow).toBe(firstRow + 1);
});

test("a row that was deleted is found nowhere", () => {
  expect(followRow(nthRow(reportOf(i8, i9, e6), 1), reportOf(i8, e6))).toBeNull();
});

test("a copy below a row is not the row", () => {
  expect(followRow(nthRow(reportOf(i8, i9), 0), reportOf(i8, i8, i9))?.sheetRow).toBe(firstRow);
});

test("a free sheet row is followed into the row that was begun in it", () => {
  const free = freeRow(reportOf(i8), firstRow + 1);
  expect(issueOf(followRow(free, reportOf(i8, i9)))).toBe("i9 การใช้จ่าย");
  expect(followRow(free, reportOf(i8))?.row).toBeNull();
});

test("where another row has come to stand in a free sheet row, that one is not it", () => {
  expect(followRow(freeRow(reportOf(i8), firstRow + 1), reportOf(null, i8))).toBeNull();
});

describe("after the pane's own write, before the next read", () => {
  test("the row is told by what was written", () => {
    const written = withWritten(nthRow(reportOf(i8, i9), 0), { issue: "e6 ช่องทาง" }, 5);
    expect(followRow(written, reportOf(null, e6, i9))?.sheetRow).toBe(firstRow + 1);
  });

  test("a free sheet row is a row", () => {
    const written = withWritten(freeRow(reportOf(i8), firstRow + 1), { issue: "i9" }, 5);
    const now = reportOf(i8, urgentRow({ issue: "i9", measures: "• ทำ" }));
    expect(textsOf(followRow(written, now)!).measures).toBe("• ทำ");
  });

  test("a row left without any text is a free sheet row", () => {
    const bare = nthRow(reportOf(i8, urgentRow({ issue: "i9" })), 1);
    const written = withWritten(bare, { issue: "" }, 5);
    expect(followRow(written, reportOf(i8))).toMatchObject({ row: null, sheetRow: firstRow + 1 });
  });
});
