/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { useState } from "react";
import type { KeptState, LoggedAction } from "../../../src/report/safe/safe-sheet";
import { useActions } from "../../../src/taskpane/actions/use-actions";
import UnfinishedBar from "../../../src/taskpane/restore/UnfinishedBar";
import type { WorkbookView } from "../../../src/taskpane/workbook/workbook-view";
import { readIn, show } from "../../support/person";
import { emptyView, reportView, workbookOf } from "../../support/view";

const settings = {
  agency: "กรมตัวอย่าง",
  fiscalYear: 2566,
  assessedYear: 2566,
  threshold: 85,
} as WorkbookView["settings"];
const withReport = { ...emptyView, report: reportView, settings };
const brokenOff: LoggedAction = {
  id: "7",
  isUnfinished: true,
  action: "build-rows",
  at: "2026-11-23T09:30:00",
  added: [],
  ended: [],
};
const kept = { id: "7", action: "build-rows", at: brokenOff.at } as KeptState;

/** A pane over a workbook in which an action was broken off; whatever is done about it ends that. */
function showBroken(view: WorkbookView = withReport, unfinished = brokenOff) {
  function Pane() {
    const [last, setLast] = useState<LoggedAction | null>(unfinished);
    const workbook = workbookOf(view, () => {
      setLast(null);
      return Promise.resolve({});
    });
    return <UnfinishedBar unfinished={last} workbook={workbook} actions={useActions()} />;
  }
  return show(<Pane />);
}
const button = (name: string) => screen.getByRole("button", { name });
const offered = () => screen.getAllByRole("button").map(({ textContent }) => textContent);

test("says what was broken off and when, and each way on with what it does", () => {
  showBroken({ ...withReport, safe: { last: brokenOff, kept: [kept] } });
  expect(readIn()).toMatch(/^การทำงานครั้งก่อนหยุดกลางคัน: สร้างแถวจากคะแนน เริ่มเมื่อ 23 พ\.ย\. 2569/);
  expect(readIn()).toContain("ปล่อยไว้ตามนี้ แผ่นงานไม่เปลี่ยน เพียงไม่เตือนอีก");
  expect(offered()).toEqual(["จัดให้ครบ", "ย้อนกลับเป็นก่อนทำ", "ปล่อยไว้ตามนี้"]);
});

test("offers no more than can be done: nothing to lay out, no state kept", () => {
  showBroken(emptyView);
  expect(offered()).toEqual(["ปล่อยไว้ตามนี้"]);
});

test("what no layout draws is not offered to be laid out", () => {
  showBroken(withReport, { ...brokenOff, action: "publish" });
  expect(offered()).toEqual(["ปล่อยไว้ตามนี้"]);
});

test.each([
  ["จัดให้ครบ", /^จัดส่วนที่ขาดครบแล้ว/],
  ["ปล่อยไว้ตามนี้", /^ปล่อยแผ่นงานไว้ตามนี้แล้ว/],
])(
  "after %s it says what came of it, with the focus on it, until it is closed",
  async (way, came) => {
    const { person } = showBroken();
    await person.click(button(way));
    const said = await screen.findByText(came);
    expect(document.activeElement).toBe(said.closest("[role=group]"));
    expect(readIn()).not.toContain("หยุดกลางคัน");
    await person.click(button("ปิดข้อความ"));
    expect(readIn()).toBe("");
  },
);
