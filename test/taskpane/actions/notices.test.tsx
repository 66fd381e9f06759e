/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import Notices from "../../../src/taskpane/actions/Notices";
import type { Trouble } from "../../../src/taskpane/actions/trouble";
import { readIn, show } from "../../support/person";

const trouble: Trouble = { kind: "sheet-protected", details: "AccessDenied" };
const notices = (busy: boolean, shown: Trouble | null = null, onDismiss = () => undefined) => (
  <Notices busy={busy} trouble={shown} onDismiss={onDismiss} />
);

test("what went wrong is said with the way on, and what an administrator needs is copied", async () => {
  const { person } = show(notices(false, trouble));
  expect(readIn()).toContain("แผ่นงานถูกป้องกันไว้ ไปที่แท็บ รีวิว");
  await person.click(screen.getByText("รายละเอียด"));
  await person.click(screen.getByRole("button", { name: "คัดลอก" }));
  expect(await navigator.clipboard.readText()).toBe("AccessDenied");
  screen.getByText("คัดลอกแล้ว");
});

test("it is closed by a click", async () => {
  let closed = 0;
  const { person } = show(notices(false, trouble, () => void (closed += 1)));
  await person.click(screen.getByRole("button", { name: "ปิดข้อความ" }));
  expect(closed).toBe(1);
});

test("that Excel waits for the end of typing is said of a long wait only", () => {
  jest.useFakeTimers();
  try {
    const { rerender } = show(notices(true));
    act(() => jest.advanceTimersByTime(1000));
    expect(readIn()).toBe("");
    act(() => jest.advanceTimersByTime(1000));
    expect(readIn()).toContain("กำลังรอ Excel");
    rerender(notices(false));
    expect(readIn()).toBe("");
    rerender(notices(true));
    act(() => jest.advanceTimersByTime(1000));
    expect(readIn()).toBe("");
  } finally {
    jest.useRealTimers();
  }
});
