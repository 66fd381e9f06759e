/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import "../../../src/messages/row";
import { example } from "../../../src/report/form/example";
import { KnownDepartments } from "../../../src/report/terms/departments/known-departments";
import { ChosenDepartment } from "../../../src/taskpane/row/departments/ChosenDepartment";
import { show } from "../../support/person";

const directory = example.departments;

function showDepartment(abbreviation: string, part = "") {
  const asked: unknown[][] = [];
  const department = (
    <ChosenDepartment
      department={{ abbreviation, part }}
      directory={directory}
      onReplace={(by) => void asked.push(["replace", by])}
      onRemove={() => void asked.push(["remove"])}
      onTypePart={(typed) => void asked.push(["part", typed])}
    />
  );
  return { ...show(department), asked };
}
const button = (name: string) => screen.getByRole("button", { name });

test.each(["ฝทบ.", "ทุกฝ่าย", "ทุกกอง", "ทุกหน่วยงาน", "ฝ่ายทรัพยากรบุคคล", "ผทบ.", "กองลับ"])(
  "the form calls %s unknown where the check does, and only there",
  (abbreviation) => {
    showDepartment(abbreviation);
    const isUnknown = screen.queryByText("ไม่อยู่ในรายชื่อฝ่าย") !== null;
    expect(isUnknown).toBe(new KnownDepartments(directory).knownAs(abbreviation) === null);
  },
);

test("an unknown one is replaced by the one that is meant with a click", async () => {
  const { person, asked } = showDepartment("ผทบ.");
  await person.click(button("อาจหมายถึง ฝทบ."));
  expect(asked).toEqual([["replace", "ฝทบ."]]);
});

test("it is taken out of the row with a click", async () => {
  const { person, asked } = showDepartment("ฝทบ.");
  await person.click(button("นำ ฝทบ. ออก"));
  expect(asked).toEqual([["remove"]]);
});

test("the part of it that is meant is typed where it was asked for, brackets left out", async () => {
  const { person, asked } = showDepartment("ฝทบ.");
  await person.click(button("ระบุส่วนงานของ ฝทบ."));
  const box = screen.getByRole("textbox", { name: "ส่วนงานของ ฝทบ." });
  expect(document.activeElement).toBe(box);
  await person.paste("(ส่วนการพัสดุ)");
  expect(asked).toEqual([["part", "ส่วนการพัสดุ"]]);
});

test("whoever is every department has no part", () => {
  showDepartment("ทุกฝ่าย");
  expect(screen.queryByRole("button", { name: /ระบุส่วนงาน/ })).toBeNull();
});
