/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { LastActionBar } from "../../../src/taskpane/actions/LastActionBar";
import { RefusedError } from "../../../src/taskpane/actions/trouble";
import { useActions } from "../../../src/taskpane/actions/use-actions";
import { useUndo } from "../../../src/taskpane/actions/use-undo";
import { readIn, show } from "../../support/person";
import { emptyView, someUndo, workbookOf } from "../../support/view";

/** A pane in which rows can be built; taking that back comes to what `takeBack` says. */
function showPane(takeBack: () => Promise<object> = () => Promise.resolve({})) {
  function Pane() {
    const actions = useActions();
    const undo = useUndo(actions, workbookOf(emptyView, takeBack));
    const build = () => {
      undo.remember("build", { count: 2, sheet: "รายงาน ITA" }, someUndo);
    };
    return (
      <>
        <LastActionBar undo={undo} busy={actions.running.includes("undo")} />
        <button onClick={build}>สร้าง</button>
        <button onClick={() => void actions.run("field", () => Promise.resolve())}>บันทึก</button>
        <button onClick={() => void actions.run("layout", () => Promise.resolve())}>จัด</button>
      </>
    );
  }
  return show(<Pane />);
}
const button = (name: string) => screen.getByRole("button", { name });
const said = () => readIn(screen.getByRole("status"));
const focused = () => document.activeElement;

test("what was done is said where it is announced, and the focus stays with the person", async () => {
  const { person } = showPane();
  expect(said()).toBe("");
  await person.click(button("สร้าง"));
  expect(said()).toBe("สร้างแถวแล้ว 2 แถว ย้อนกลับ");
  expect(focused()).toBe(button("สร้าง"));
});

test("what was done stays while fields are saved, and leaves when the next action begins", async () => {
  const { person } = showPane();
  await person.click(button("สร้าง"));
  await person.click(button("บันทึก"));
  expect(said()).toContain("สร้างแถวแล้ว 2 แถว");
  await person.click(button("จัด"));
  expect(said()).toBe("");
});

test("taken back, that is said in the place of its button, with the focus on it", async () => {
  const { person } = showPane();
  await person.click(button("สร้าง"));
  await person.click(button("ย้อนกลับ"));
  await screen.findByText("ย้อนกลับแล้ว สมุดงานเป็นเหมือนก่อนหน้า");
  expect(screen.queryByRole("button", { name: "ย้อนกลับ" })).toBeNull();
  expect(focused()).toBe(
    screen.getByText("ย้อนกลับแล้ว สมุดงานเป็นเหมือนก่อนหน้า").closest("[role=group]"),
  );
});

test("where others have written since, it says that nothing was taken back", async () => {
  const { person } = showPane(() => Promise.reject(new RefusedError("changed-since")));
  await person.click(button("สร้าง"));
  await person.click(button("ย้อนกลับ"));
  const why = await screen.findByText(/^มีการแก้ไขส่วนนี้หลังจากนั้น จึงไม่ย้อนกลับ/);
  expect(focused()).toBe(why.closest("[role=group]"));
});

test("it is closed by a click, and the next one is announced in the same place", async () => {
  const { person } = showPane();
  const place = screen.getByRole("status");
  await person.click(button("สร้าง"));
  await person.click(button("ปิดข้อความ"));
  expect(said()).toBe("");
  await person.click(button("สร้าง"));
  expect(screen.getByRole("status")).toBe(place);
  expect(said()).toContain("สร้างแถวแล้ว 2 แถว");
});
