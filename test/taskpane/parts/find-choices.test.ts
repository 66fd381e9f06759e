import { findChoices } from "../../../src/taskpane/parts/find-choices";

const choices = [{ text: "i1" }, { text: "i2 การใช้งบประมาณ" }, { text: "MOIT3 แผนจัดซื้อ" }];

test.each([
  ["I2", ["i2 การใช้งบประมาณ"]],
  ["i๒", ["i2 การใช้งบประมาณ"]],
  ["ใช้ งบ", ["i2 การใช้งบประมาณ"]],
  ["i2การ", ["i2 การใช้งบประมาณ"]],
  ["ไม่มี", []],
  ["", choices.map(({ text }) => text)],
])("a search for “%s” finds %j", (typed, found) => {
  expect(findChoices(choices, typed).map(({ text }) => text)).toEqual(found);
});
