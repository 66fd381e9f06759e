import fc from "fast-check";
import { mendedLetters, squeeze } from "../../../src/report/terms/letters";

const same: readonly (readonly [why: string, as: string, is: string])[] = [
  ["nikhahit and sara aa", "การด\u0E4D\u0E32เนินการ", "การดำเนินการ"],
  ["nikhahit, tone and sara aa", "น\u0E4D\u0E49\u0E32หนัก", "น้ำหนัก"],
  ["tone, nikhahit and sara aa", "น\u0E49\u0E4D\u0E32หนัก", "น้ำหนัก"],
  ["two sara e", "เเบบวัด", "แบบวัด"],
  ["a tone mark before its vowel", "ท\u0E48\u0E35ต้อง", "ที่ต้อง"],
  ["a tone mark before a vowel below", "ผ\u0E49\u0E39รับผิดชอบ", "ผู้รับผิดชอบ"],
  ["a silencing mark before its vowel", "สิทธ\u0E4C\u0E34", "สิทธิ์"],
  ["a mark twice", "ที\u0E48\u0E48", "ที่"],
  ["soft hyphens", "มาตร\u00ADการ", "มาตรการ"],
  ["zero-width spaces and joiners", "มาตร\u200Bการ\u200D/\u200Cกิจกรรม\u2060", "มาตรการ/กิจกรรม"],
  [
    "vowels and tone marks of older fonts",
    "ป\uF702งบ มาตรการท\uF702\uF70A \uF70Fาติ",
    "ปีงบ มาตรการที่ ญาติ",
  ],
  ["a byte order mark", "\uFEFFแบบ", "แบบ"],
];

test.each(same)("%s are read as the letters people type", (_, as, is) => {
  expect(mendedLetters(as)).toBe(is);
});

test.each([
  ["แบบ วัด", "แบบวัด"],
  ["แบบ\u00A0วัด\n ", "แบบวัด"],
  ["การ ด\u0E4D\u0E32 เนิน", "การดำเนิน"],
])("names are compared without their spaces: %j", (typed, key) => {
  expect(squeeze(typed)).toBe(key);
});

test("letters as a keyboard writes them stay as they are", () => {
  const words = ["สิทธิ์", "น้ำ", "เก็บ", "ผู้รับผิดชอบ", "แล้ว", "เลื่อน", "ปี๊บ", "i8", "๗๓.๑๐", "ฯลฯ"];
  for (const word of words) expect(mendedLetters(word)).toBe(word);
});

test("letters once mended are mended", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."กเแาำํ่้์ิุ็\u00AD\u200B ") }), (text) => {
      const once = mendedLetters(text);
      expect(mendedLetters(once)).toBe(once);
    }),
  );
});
