import { editByKey } from "../../../src/taskpane/row/list/list-keys";
import { box, picture } from "../../report/terms/list/caret";

const plain = { code: "", key: "", altKey: false, shiftKey: false, ctrlKey: false, metaKey: false };
const edit = (pressed: Partial<typeof plain>, before: string) => {
  const edited = editByKey("numbered", { ...plain, ...pressed }, box(before));
  return edited && picture(edited);
};
/** The keys beside P, whatever a Thai keyboard has on them. */
const right = { code: "BracketRight", key: "ล", ctrlKey: true };
const left = { code: "BracketLeft", key: "บ", ctrlKey: true };

test("Enter begins the next item, Backspace takes the mark of an empty one away", () => {
  expect(edit({ key: "Enter" }, "1. ตั้งคณะทำงาน‸")).toBe("1. ตั้งคณะทำงาน\n2. ‸");
  expect(edit({ key: "Backspace" }, "1. ตั้งคณะทำงาน\n2. ‸")).toBe("1. ตั้งคณะทำงาน\n‸");
});

test("Control with the bracket keys moves an item in and out", () => {
  expect(edit(right, "1. ก\n2. ข‸")).toBe("1. ก\n1.1 ข‸");
  expect(edit(left, "1. ก\n1.1 ข‸")).toBe("1. ก\n2. ข‸");
  expect(edit({ ...right, ctrlKey: false, metaKey: true }, "1. ก\n2. ข‸")).toBe("1. ก\n1.1 ข‸");
});

test.each([
  { key: "Enter", shiftKey: true },
  { key: "Enter", ctrlKey: true },
  { ...right, altKey: true },
  { code: "BracketRight", key: "ล" },
  { key: "a" },
])("%j is left to the browser", (pressed) => {
  expect(edit(pressed, "1. ก‸")).toBeNull();
});
