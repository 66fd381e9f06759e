/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { loadOffered } from "../../../src/report/assessment/offered-lists";
import { readIn } from "../../support/person";
import { button, focused, picker, showForm } from "./show-form";

const instrument = "แบบ";
const issue = "ประเด็น";
const responsible = "ผู้รับผิดชอบ";

const offered = () => screen.getAllByRole("menuitemcheckbox").map((choice) => readIn(choice));
const choice = (name: RegExp) => screen.getByRole("menuitemcheckbox", { name });

test("an instrument is written at once", async () => {
  const { person, written } = showForm();
  expect(picker(instrument).textContent).toBe("IIT");
  await person.click(picker(instrument));
  await person.click(screen.getByRole("option", { name: "OIT" }));
  expect(written).toEqual([{ instrument: "OIT" }]);
  expect(picker(instrument).textContent).toBe("OIT");
});

test("a list that stands in is named where items of its instrument are chosen", async () => {
  const { person } = showForm({ offered: await loadOffered(2570, []) });
  screen.getByText(/^IIT: รายการของปี 2568 ใช้แทน เพราะยังไม่มีรายการของปี 2570/);
  expect(screen.queryByText(/^OIT: รายการของปี/)).toBeNull();
  await person.click(picker(instrument));
  await person.click(screen.getByRole("option", { name: "OIT" }));
  screen.getByText(/^OIT: รายการของปี 2569 ใช้แทน เพราะยังไม่มีรายการของปี 2570/);
});

test("an instrument of a person's own wording is shown as it is written", () => {
  showForm({ text: { instrument: "แบบ IIT" } });
  expect(picker(instrument).textContent).toBe("แบบ IIT");
});

test("items are found by code or words, in Thai digits too, and several are picked", async () => {
  const { person, written } = showForm();
  await person.type(picker(issue), "i๘");
  expect(offered()).toEqual(["i8 กระบวนการงบประมาณ คะแนน 73.10 ต่ำกว่าเกณฑ์"]);
  await person.click(choice(/^i8/));
  // What was sought is ready to be typed over, and the list stays open.
  await person.keyboard("ทรัพย์ สิน");
  expect(picker(issue).value).toBe("ทรัพย์ สิน");
  await person.click(choice(/^i19/));
  expect(written.map((fields) => fields.issue)).toEqual([
    "i8 กระบวนการงบประมาณ",
    "i8 และ i19 กระบวนการงบประมาณ / การใช้ทรัพย์สิน",
  ]);
  await person.tab();
  expect(picker(issue).value).toBe("");
});

test("a search that finds nothing says so, and picks nothing", async () => {
  const { person, written } = showForm();
  await person.type(picker(issue), "ไม่มี");
  await person.click(choice(/^ไม่พบข้อนี้/));
  expect(written).toEqual([]);
});

test("an issue in a person's own words comes back with a click", async () => {
  const { person, written } = showForm({ text: { issue: "ของเราเอง" } });
  await person.type(picker(issue), "i8");
  await person.click(choice(/^i8/));
  await person.click(button("ใช้ข้อความเดิม"));
  expect(written.at(-1)).toMatchObject({ issue: "ของเราเอง" });
  expect(focused()).toBe(picker(issue));
});

test("departments are found by abbreviation or name, and put in and out", async () => {
  const { person, written } = showForm();
  await person.type(picker(responsible), "บุคคล");
  expect(offered()).toEqual(["ฝทบ. ฝ่ายทรัพยากรบุคคล", "เพิ่ม “บุคคล” ตามที่พิมพ์"]);
  await person.click(choice(/^ฝทบ\./));
  expect(choice(/^ฝทบ\./).getAttribute("aria-checked")).toBe("true");
  await person.click(choice(/^ฝทบ\./));
  expect(written).toEqual([{ responsible: "ฝทบ." }, { responsible: "" }]);
  await person.tab();
  expect(picker(responsible).value).toBe("");
});

test("a department is found in whatever case it is typed", async () => {
  const directory = [{ abbreviation: "IT", name: "ศูนย์ Digital" }];
  const { person } = showForm({ directory });
  await person.type(picker(responsible), "digital");
  expect(offered()[0]).toBe("IT ศูนย์ Digital");
});

test("a department that is in no directory is added as it was typed", async () => {
  const { person, written } = showForm();
  await person.type(picker(responsible), "กองลับ");
  await person.click(choice(/^เพิ่ม “กองลับ” ตามที่พิมพ์/));
  expect(written).toEqual([{ responsible: "กองลับ" }]);
  expect(picker(responsible).value).toBe("");
  within(screen.getByRole("list", { name: "ฝ่ายที่เลือก" })).getByText("กองลับ");
});

test("what was typed and has led to no department stays when the field is left", async () => {
  const { person } = showForm();
  await person.type(picker(responsible), "กองลับ");
  await person.tab();
  expect(picker(responsible).value).toBe("กองลับ");
});

test("a department taken out leaves the focus in its field", async () => {
  const { person, written } = showForm({ text: { responsible: "ฝทบ." } });
  await person.click(button("นำ ฝทบ. ออก"));
  expect(written).toEqual([{ responsible: "" }]);
  expect(focused()).toBe(picker(responsible));
});
