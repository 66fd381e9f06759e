import { itemChoices, type ReferenceYear } from "../../../src/reference/year";
import type { ItemScore } from "../../../src/report/sheets/scores/score-list";
import { itemsOf, itemsToChoose } from "../../../src/taskpane/row/items/items-to-choose";

const known = { confidence: "confirmed" as const, sources: [] };
const year = {
  fiscalYear: 2566,
  instruments: {
    IIT: {
      count: 3,
      countConfidence: "confirmed",
      items: [{ code: "i2", title: "การใช้งบประมาณ", ...known }],
    },
    EIT: { count: 1, countConfidence: "confirmed", items: [] },
    OIT: { count: 0, countConfidence: "confirmed", items: [] },
  },
} as unknown as ReferenceYear;
const scores: ItemScore[] = [
  { instrument: "IIT", code: "i2", title: "ตามไฟล์คะแนน", score: 73.1 },
  { instrument: "IIT", code: "i3", title: "ตามไฟล์คะแนน", score: 85 },
  { instrument: "OIT", code: "MOIT3", title: "แผนจัดซื้อ", score: 50 },
];
const choices = itemsToChoose(year, scores, null, 85);

test("an instrument's items come with their scores, marked where below the threshold", () => {
  expect(itemsToChoose(year, scores, "IIT", 85)).toEqual([
    { instrument: "IIT", code: "i1", title: "", score: null, weak: false },
    { instrument: "IIT", code: "i2", title: "การใช้งบประมาณ", score: 73.1, weak: true },
    { instrument: "IIT", code: "i3", title: "ตามไฟล์คะแนน", score: 85, weak: false },
  ]);
});

test("the picker offers just what the sheet's dropdown does: no code between, and a person's own ones", () => {
  const own = {
    ...year,
    instruments: {
      ...year.instruments,
      OIT: {
        count: 2,
        countConfidence: "confirmed",
        items: [
          { code: "O5", title: "ข้อที่หน่วยงานเพิ่ม", ...known },
          { code: "MOIT1", title: "ของกระทรวง", ...known },
        ],
      },
    },
  } as unknown as ReferenceYear;
  const codes = itemsToChoose(own, [], "OIT", 85).map(({ code }) => code);
  expect(codes).toEqual(["O1", "O2", "O5", "MOIT1"]);
  expect(itemChoices(own, "OIT").map((choice) => choice.split(" ")[0])).toEqual(codes);
});

test("a row without an instrument is offered the items of all, also those the scores alone know", () => {
  expect(choices.map(({ code }) => code)).toEqual(["i1", "i2", "i3", "e1", "MOIT3"]);
  expect(itemsToChoose(null, scores, "OIT", 85).map(({ code }) => code)).toEqual(["MOIT3"]);
});

test("items of a row stand in the order of the list; a code that is in no list is kept", () => {
  expect(itemsOf(["i9", "i3", "i2"], choices).map(({ code }) => code)).toEqual(["i2", "i3", "i9"]);
});
