/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { Notice } from "../../../src/taskpane/parts/Notice";
import { readIn, show } from "../../support/person";

const place = () => screen.getByRole("status");

test("is announced in a place that was there before, and stays there", () => {
  const { rerender } = show(<Notice intent="warning">{false}</Notice>);
  const before = place();
  expect(before.childElementCount).toBe(0);
  rerender(<Notice intent="warning">ยังไม่มีแถว</Notice>);
  expect(place()).toBe(before);
  expect(before.getAttribute("aria-live")).toBe("polite");
  expect(before.getAttribute("aria-atomic")).toBe("false");
  expect(readIn(before)).toBe("ยังไม่มีแถว");
});

test("is named by what it says", () => {
  show(
    <Notice intent="success">
      <p>สร้างแล้ว</p>
      <p>เริ่มกรอกได้</p>
    </Notice>,
  );
  screen.getByRole("group", { name: "สร้างแล้ว เริ่มกรอกได้" });
});

test("with a title is named by that", () => {
  show(
    <Notice intent="error" title="แผ่นงานถูกป้องกันไว้">
      ยกเลิกการป้องกันก่อน
    </Notice>,
  );
  screen.getByRole("group", { name: "แผ่นงานถูกป้องกันไว้" });
  expect(readIn()).toBe("แผ่นงานถูกป้องกันไว้ ยกเลิกการป้องกันก่อน");
});

test("where it takes the focus it is read by that, and not announced once more", () => {
  const notice = (done: string | null) => (
    <Notice intent="success" takesFocus={done !== null}>
      {done}
    </Notice>
  );
  const { rerender } = show(notice(null));
  expect(document.activeElement).toBe(document.body);
  rerender(notice("สร้างแล้ว"));
  expect(document.activeElement).toBe(screen.getByRole("group", { name: "สร้างแล้ว" }));
  expect(place().getAttribute("aria-live")).toBe("off");
});

test("offers ways on, and is closed where it can be", async () => {
  const asked: string[] = [];
  const notice = (onClose?: () => void) => (
    <Notice
      intent="info"
      ways={<button onClick={() => void asked.push("retry")}>ลองใหม่</button>}
      onClose={onClose}
    >
      ยังไม่ได้อ่าน
    </Notice>
  );
  const { person, rerender } = show(notice());
  expect(screen.queryByRole("button", { name: "ปิดข้อความ" })).toBeNull();
  rerender(notice(() => void asked.push("close")));
  await person.click(screen.getByRole("button", { name: "ลองใหม่" }));
  await person.click(screen.getByRole("button", { name: "ปิดข้อความ" }));
  expect(asked).toEqual(["retry", "close"]);
});
