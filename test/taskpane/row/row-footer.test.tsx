/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import "../../../src/messages/row";
import type { Report } from "../../../src/report/form/report";
import { RowFooter } from "../../../src/taskpane/row/head/RowFooter";
import { show } from "../../support/person";
import { firstRow, reportOf, urgentRow } from "./rows";

/** A report that tells how often what stands in its rows was looked at. */
function watched(rowCount: number) {
  const issues = Array.from({ length: rowCount }, (_, index) => `i${index + 1} เรื่องที่ ${index + 1}`);
  const report = reportOf(...issues.map((issue) => urgentRow({ instrument: "IIT", issue })));
  let looks = 0;
  const rows = report.rows.map(({ text, ...row }) => ({
    ...row,
    get text() {
      looks += 1;
      return text;
    },
  }));
  return { report: { ...report, rows }, looks: () => looks };
}

function showFooter(report: Report, sheetRow: number) {
  const nothing = () => undefined;
  return show(
    <RowFooter
      report={report}
      incompleteRows={[firstRow, firstRow + 2]}
      sheetRow={sheetRow}
      lacking={null}
      isSaved
      onGo={nothing}
      onGoToField={nothing}
      onCheck={nothing}
    />,
  );
}

test("as long as their list is closed, of 500 rows no more are looked at than of 5", () => {
  const looksIn = (rowCount: number) => {
    const { report, looks } = watched(rowCount);
    showFooter(report, firstRow + 2);
    return looks();
  };
  expect(looksIn(500)).toBe(looksIn(5));
});

test("the list names every row, with whether it lacks something", async () => {
  const { person } = showFooter(watched(4).report, firstRow + 1);
  await person.click(screen.getByRole("button", { name: "ทุกแถว" }));
  const named = screen.getAllByRole("menuitemradio").map(({ textContent }) => textContent);
  expect(named).toEqual([
    "IIT i1 เรื่องที่ 1ยังไม่ผ่าน",
    "IIT i2 เรื่องที่ 2",
    "IIT i3 เรื่องที่ 3ยังไม่ผ่าน",
    "IIT i4 เรื่องที่ 4",
  ]);
});
