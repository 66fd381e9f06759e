/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { PickOne } from "../../../src/taskpane/parts/PickOne";
import { readIn, show } from "../../support/person";

const choices = [
  { value: null, name: "ไม่มี" },
  { value: 2, name: "คะแนน", more: "73.10 · 80.24" },
  { value: 3, name: "คะแนน", more: "70 · 71" },
];

function showPicker(chosen: number | null, otherwise?: string) {
  const picked: (number | null)[] = [];
  const picker = (
    <PickOne
      aria-label="คอลัมน์"
      choices={choices}
      chosen={chosen}
      otherwise={otherwise}
      onChoose={(value) => void picked.push(value)}
    />
  );
  return { ...show(picker), picked };
}
const picker = () => screen.getByRole("combobox", { name: "คอลัมน์" });

test("shows what is chosen, and marks it in the list", async () => {
  const { person } = showPicker(3);
  expect(picker().textContent).toBe("คะแนน");
  await person.click(picker());
  expect(readIn(screen.getByRole("option", { selected: true }))).toBe("คะแนน 70 · 71");
});

test("of choices of one name the one that is meant is picked, and none too", async () => {
  const { person, picked } = showPicker(3);
  await person.click(picker());
  await person.click(screen.getByRole("option", { name: /73\.10/ }));
  await person.click(picker());
  await person.click(screen.getByRole("option", { name: "ไม่มี" }));
  expect(picked).toEqual([2, null]);
});

test("what is no choice is shown all the same", async () => {
  const { person } = showPicker(9, "ของเราเอง");
  expect(picker().textContent).toBe("ของเราเอง");
  await person.click(picker());
  expect(screen.queryByRole("option", { selected: true })).toBeNull();
});
