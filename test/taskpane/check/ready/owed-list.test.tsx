/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import "../../../../src/messages/findings";
import type { Owed, Standing } from "../../../../src/report/check/standing";
import { OwedList } from "../../../../src/taskpane/check/owed/OwedList";
import { readIn, show } from "../../../support/person";
import { finding, reportView } from "../../../support/view";
import { checkProps } from "../check-props";

const row = (sheetRow: number): Owed["rows"][number] => ({
  reportRow: sheetRow - 7,
  instrument: "IIT",
  issue: "i8 กระบวนการงบประมาณ",
  findings: [finding(), finding({ rule: "numbering", severity: "hint" })],
});
const owed = [
  { department: "ฝกค.", name: "ฝ่ายการคลัง", rows: [row(7), row(8)] },
  { department: "", name: "", rows: [row(9)] },
];
const list = (parts: Partial<Standing>) => {
  const standing = { ...reportView.standing, ...parts };
  return show(<OwedList {...checkProps({ ...reportView, standing })} />);
};
const lines = () => screen.getAllByRole("listitem").map((line) => readIn(line));

test("each section tells how many of its rows are complete, in words beside the bar", () => {
  list({
    sections: [
      { kind: "urgent", rows: 4, complete: 3 },
      { kind: "develop", rows: 0, complete: 0 },
      { kind: null, rows: 1, complete: 1 },
    ],
  });
  expect(lines()).toEqual([
    "จุดอ่อนที่ต้องแก้ไขเร่งด่วน ผ่าน 3 จาก 4 แถว",
    "ประเด็นที่พัฒนาให้ดีขึ้น ยังไม่มีแถว",
    "แถวนอกส่วน ผ่าน 1 จาก 1 แถว",
  ]);
  const [urgent, develop] = screen.getAllByRole("listitem");
  expect(urgent?.querySelector<HTMLElement>("[aria-hidden] > div")?.style.width).toBe("75%");
  expect(develop?.querySelector("[aria-hidden]")).toBeNull();
});

test("each department tells what it owes, suggestions not counted", () => {
  list({ owed });
  expect(lines()).toEqual([
    "ฝกค. ฝ่ายการคลัง 2 แถว 2 ข้อ คัดลอกข้อความ",
    "ยังไม่ระบุผู้รับผิดชอบ 1 แถว 1 ข้อ คัดลอกข้อความ",
  ]);
});

test("the message to a department is copied by a click, and that is said beside its button", async () => {
  const { person } = list({ owed });
  await person.click(screen.getByRole("button", { name: "คัดลอกข้อความ ฝกค." }));
  expect(await navigator.clipboard.readText()).toContain(
    "ขอความร่วมมือ ฝกค. ฝ่ายการคลัง เขียนหรือตรวจรายงาน 2 เรื่อง",
  );
  expect(lines()[0]).toContain("คัดลอกแล้ว");
  expect(lines()[1]).not.toContain("คัดลอกแล้ว");
});

test("the day that was chosen is in each message", async () => {
  const { person } = list({ owed });
  fireEvent.change(screen.getByLabelText("ขอให้เขียนภายในวันที่"), {
    target: { value: "2026-12-05" },
  });
  await person.click(screen.getByRole("button", { name: "คัดลอกข้อความ ฝกค." }));
  expect(await navigator.clipboard.readText()).toContain("ภายในวันที่ 5 ธันวาคม 2569");
});

test("where the clipboard is refused, the message is shown and selected for the keyboard", async () => {
  const { person } = list({ owed });
  Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
  await person.click(screen.getByRole("button", { name: "คัดลอกข้อความ ฝกค." }));
  const line = within(screen.getAllByRole("listitem")[0]!);
  line.getByText("กด Ctrl+C เพื่อคัดลอก");
  const message = line.getByRole<HTMLTextAreaElement>("textbox", { name: "ข้อความถึง ฝกค." });
  expect(message.value).toContain("ขอความร่วมมือ ฝกค.");
  expect([message.selectionStart, message.selectionEnd]).toEqual([0, message.value.length]);
});

test("nobody owes anything in a report without errors and warnings", () => {
  list({});
  screen.getByText("ไม่มีเรื่องที่ฝ่ายใดต้องเขียนหรือควรตรวจ");
});
