/*
 * Writes score files as results are published - of many agencies and years, by indicator - beside it:
 * `node test/samples/scores/make-published.mjs`. Agencies and scores are made up.
 */
import { writeFile } from "node:fs/promises";
import { writeXlsx } from "hucre/xlsx";

const write = (name, content) => writeFile(new URL(name, import.meta.url), content);
const workbook = async (name, ...sheets) => write(name, await writeXlsx({ sheets }));
const merged = (startRow, startCol, endRow, endCol) => ({ startRow, startCol, endRow, endCol });

const indicators = [
  ["IIT", "การปฏิบัติหน้าที่", 93.4, 80.1],
  ["IIT", "การใช้งบประมาณ", 73.1, 81.2],
  ["IIT", "การใช้อำนาจ", 88.25, 82.3],
  ["IIT", "การใช้ทรัพย์สินของราชการ", 80.24, 83.4],
  ["IIT", "การแก้ไขปัญหาการทุจริต", 86.5, 84.5],
  ["EIT", "คุณภาพการดำเนินงาน", 91.3, 85.6],
  ["EIT", "ประสิทธิภาพการสื่อสาร", 73.01, 86.7],
  ["EIT", "การปรับปรุงระบบการทำงาน", 87.9, 87.8],
  ["OIT", "การเปิดเผยข้อมูล", 93.75, 88.9],
  ["OIT", "การป้องกันการทุจริต", 100, 90],
];

await workbook("agencies-wide.xlsx", {
  name: "ตาราง 1",
  rows: [
    ["ผลการประเมินของเทศบาล ประจำปีงบประมาณ พ.ศ. 2566"],
    [
      "ที่",
      "หน่วยงาน",
      "จังหวัด",
      "IIT",
      null,
      null,
      null,
      null,
      "EIT",
      null,
      null,
      "OIT",
      null,
      "คะแนน",
      "ระดับ",
    ],
    [null, null, null, ...indicators.map(([, title], at) => `${at + 1}. ${title}`), null, null],
    [1, "เทศบาลตำบลบ้านใหม่", "น่าน", ...indicators.map(([, , , other]) => other), 85.35, "A"],
    [2, "เทศบาลตำบลบ้าน ใหม่ (ตาก)", "ตาก", ...indicators.map(([, , own]) => own), 87.02, "A"],
    [null, "ค่าเฉลี่ย", null, ...indicators.map(() => 85), 86.19, null],
  ],
  merges: [
    merged(0, 0, 0, 14),
    merged(1, 3, 1, 7),
    merged(1, 8, 1, 10),
    merged(1, 11, 1, 12),
    merged(1, 1, 2, 1),
  ],
});

await workbook("agencies-across.xlsx", {
  name: "สรุป",
  rows: [
    ["ตัวชี้วัด", null, "หน่วยงาน", null, "ค่าเฉลี่ย"],
    [null, null, "บ้านเก่า", "เทศบาลตำบลบ้านใหม่", null],
    ...indicators.map(([, title, own, other], at) => [at + 1, title, other, own, 85]),
    [null, "คะแนนรวม", 85.35, 87.02, 86.19],
  ],
  merges: [merged(0, 0, 1, 1), merged(0, 2, 0, 3), merged(0, 4, 1, 4)],
});

await workbook("agencies-down.xlsx", {
  name: "Sheet1",
  rows: [
    ["หน่วยงาน", "เครื่องมือ", "ตัวชี้วัด", "ผลประเมิน", "รวม"],
    ...["เทศบาลตำบลบ้านเก่า", "ทต. บ้านใหม่ (เทศบาลตำบลบ้านใหม่)"].flatMap((agency, which) =>
      indicators.map(([instrument, title, own, other], at) => [
        at === 0 ? agency : null,
        at === 0 || instrument !== indicators[at - 1][0] ? instrument : null,
        title,
        // The second was not assessed by those outside it.
        which === 1 && instrument === "EIT" ? "-" : which === 1 ? own : other,
        at === 0 ? 85.35 : null,
      ]),
    ),
  ],
  merges: [merged(1, 0, 10, 0), merged(11, 0, 20, 0), merged(1, 4, 10, 4), merged(11, 4, 20, 4)],
});

await workbook(
  "a-sheet-a-year.xlsx",
  { name: "ปก", rows: [["ผลการประเมิน ITA ปี 2567"]] },
  ...[
    ["ปีงบประมาณ ๒๕๖๗", "๙๐.๐๐", "๙๑.๕๐"],
    ["ปีงบประมาณ ๒๕๖๖", "๗๓.๑๐", "๘๓.๓๖"],
    ["ปีงบประมาณ ๒๕๖๕", "๖๐.๐๐", "๖๑.๕๐"],
  ].map(([name, ...scores]) => ({
    name,
    rows: [
      ["ข้อ", "ประเด็น", "คะแนน"],
      ["i๘", "กระบวนการงบประมาณ", scores[0]],
      ["i๑๘", "การสรรหา", scores[1]],
    ],
  })),
);

const fractions = [
  ["ข้อ", "ประเด็น", "คะแนน"],
  ["i8", "กระบวนการงบประมาณ", 0.731],
  ["i18", "การสรรหา", 0.8336],
  ["O13", "รายงานผลการดำเนินงานประจำปี", 0],
  ["O1", "โครงสร้าง", 1],
];
await workbook("fractions.xlsx", { name: "คะแนน", rows: fractions });
await workbook("percent-format.xlsx", {
  name: "คะแนน",
  rows: fractions,
  cells: new Map([1, 2, 3, 4].map((row) => [`${row},2`, { style: { numFmt: "0.00%" } }])),
});
await write("fractions.csv", "ตัวชี้วัด;คะแนน\nการใช้งบประมาณ;0,731\nการใช้อำนาจ;0,8825\n");

await write(
  "codes-anywhere.csv",
  [
    "ประเด็น,คะแนน",
    "กระบวนการงบประมาณ [i8],73.10",
    "การสรรหา บรรจุ แต่งตั้ง - i๑๘,83.36",
    "ตัวชี้วัดย่อย e6 ช่องทางการเผยแพร่ข้อมูลข่าวสาร,73.01",
    "รายงานผลการดำเนินงานประจำปี (ข้อ O13),0",
  ].join("\n"),
);
await write(
  "titles-alone.txt",
  [
    "ผลการประเมิน ปี 2566",
    "กระบวนการงบประมาณ 73.10",
    "การสรรหา บรรจุ แต่งตั้ง โยกย้าย เลื่อนตำแหน่ง 83.36",
    "การใช้ทรัพย์สินของราชการ 80.24",
    "รายงานผลการดำเนินงานประจำปี 0.00",
  ].join("\n"),
);
