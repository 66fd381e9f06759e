/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import "../../../src/messages/directory";
import type { Department } from "../../../src/report/terms/departments/department";
import { DirectoryPaste } from "../../../src/taskpane/directory/DirectoryPaste";
import { show } from "../../support/person";

const button = (name: string) => screen.getByRole("button", { name });
const focused = () => document.activeElement;

function showPaste(pasted: Department[][]) {
  const paste = (departments: readonly Department[]) => {
    pasted.push([...departments]);
    return Promise.resolve(true);
  };
  return show(<DirectoryPaste actions={{ paste }} />);
}

describe("the agency's own departments", () => {
  test("are pasted, counted and used, and the focus is back where it began", async () => {
    const pasted: Department[][] = [];
    const { person } = showPaste(pasted);
    await person.click(button("วางรายชื่อฝ่าย…"));
    const paste = screen.getByRole("textbox", { name: "วางรายชื่อฝ่ายที่คัดลอกมา" });
    expect(focused()).toBe(paste);
    await person.paste("ฝทบ. : ฝ่ายทรัพยากรบุคคล\nไม่ใช่ฝ่าย");
    screen.getByText("พบ 1 ฝ่าย");
    screen.getByText("บรรทัด 2: ไม่ใช่ฝ่าย");
    await person.click(button("ใช้รายชื่อนี้"));
    expect(pasted).toEqual([[{ abbreviation: "ฝทบ.", name: "ฝ่ายทรัพยากรบุคคล" }]]);
    expect(focused()).toBe(button("วางรายชื่อฝ่าย…"));
  });

  test("left as they are, too", async () => {
    const { person } = showPaste([]);
    await person.click(button("วางรายชื่อฝ่าย…"));
    await person.click(button("ยกเลิก"));
    expect(focused()).toBe(button("วางรายชื่อฝ่าย…"));
  });
});
