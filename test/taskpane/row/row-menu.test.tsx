/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import "../../../src/messages/row";
import type { RowChangeWish } from "../../../src/report/rows/plan-rows";
import { RowMenu } from "../../../src/taskpane/row/head/RowMenu";
import { show } from "../../support/person";
import { nthRow, reportOf, urgentRow } from "./rows";

const row = nthRow(reportOf(urgentRow({ instrument: "IIT", issue: "i8 งบประมาณ" })), 0).row!;

function showMenu(isFirst = false) {
  const wishes: RowChangeWish[] = [];
  const menu = (
    <RowMenu
      row={row}
      isFirst={isFirst}
      isLast={false}
      blocked={false}
      onWish={(wish) => void wishes.push(wish)}
    />
  );
  return { ...show(menu), wishes };
}
const menu = () => screen.getByRole("button", { name: "จัดการแถวนี้" });
const item = (name: string) => screen.getByRole("menuitem", { name });

test("a row is added, copied and moved from its menu", async () => {
  const { person, wishes } = showMenu();
  for (const name of ["เพิ่มแถวว่างในส่วนนี้", "ทำสำเนาแถว", "ย้ายลง", "ย้ายไปส่วน “พัฒนาให้ดีขึ้น”"]) {
    await person.click(menu());
    await person.click(item(name));
  }
  expect(wishes).toEqual([
    { kind: "add", section: "urgent" },
    { kind: "duplicate", row },
    { kind: "down", row },
    { kind: "to-section", row, section: "develop" },
  ]);
});

test("at the end of its section it goes no further", async () => {
  const { person, wishes } = showMenu(true);
  await person.click(menu());
  await person.click(item("ย้ายขึ้น"));
  expect(wishes).toEqual([]);
});

test("before it is deleted it is named", async () => {
  const { person, wishes } = showMenu();
  await person.click(menu());
  await person.click(item("ลบแถว…"));
  const dialog = within(screen.getByRole("dialog", { name: "ลบแถวนี้" }));
  dialog.getByText(/^IIT i8 งบประมาณ/);
  await person.click(dialog.getByRole("button", { name: "ลบแถว" }));
  expect(wishes).toEqual([{ kind: "delete", row }]);
});

test("not deleted after all, the focus is back at its menu", async () => {
  const { person, wishes } = showMenu();
  await person.click(menu());
  await person.click(item("ลบแถว…"));
  await person.click(screen.getByRole("button", { name: "ไม่ลบ" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(document.activeElement).toBe(menu());
  expect(wishes).toEqual([]);
});
