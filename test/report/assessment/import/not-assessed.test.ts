import { outcome, own } from "./own-scores-of";
import { table } from "./read-tables";

it.each(["-", "–", "N/A", "ไม่ได้รับการประเมิน", "ไม่ประเมิน", "ยกเว้นการประเมิน"])(
  "an instrument that was not assessed, %s, has no score, not a bad one",
  (given) => {
    const rows = [
      ["ข้อ", "ประเด็น", "คะแนน"],
      ["i8", "งบประมาณ", "78.25"],
      ["e6", "ช่องทาง", given],
    ];
    expect(own([table(rows)])).toMatchObject({ unread: [{ line: 3, reason: "no-score" }] });
    expect(outcome([table(rows)])).toEqual(["i8 78.25"]);
  },
);
