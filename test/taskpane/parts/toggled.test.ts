import { toggled } from "../../../src/taskpane/parts/toggled";

test("what is in is taken out, what is not is put in at the end", () => {
  expect(toggled(["i8", "i19"], "i8")).toEqual(["i19"]);
  expect(toggled(["i19"], "i8")).toEqual(["i19", "i8"]);
});
