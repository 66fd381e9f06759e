import { pastedTables } from "../../../../src/report/assessment/import/pasted";
import type { KnownItem } from "../../../../src/report/assessment/import/read-items";
import { found, header, read, reasons, table } from "./read-tables";

const titles = (rows: string[][], known: KnownItem[] = []) =>
  read([table(rows)], known).items.map(({ code, title }) => [code, title]);

describe("a code is read where it stands", () => {
  it.each([
    ["กระบวนการงบประมาณ (i8)", "i8"],
    ["กระบวนการงบประมาณ (ข้อ i8)", "i8"],
    ["กระบวนการงบประมาณ [ I-8 ]", "i8"],
    ["กระบวนการงบประมาณ i๘", "i8"],
    ["กระบวนการงบประมาณ - i8", "i8"],
    ["กระบวนการงบประมาณ / ข้อ i8", "i8"],
    ["ตัวชี้วัดย่อย i8 กระบวนการงบประมาณ", "i8"],
    ["แบบวัดภายใน: i8 กระบวนการงบประมาณ", "i8"],
  ])("in %j", (text, code) => {
    const rows = [
      ["ประเด็น", "คะแนน"],
      [text, "78.25"],
    ];
    expect(titles(rows)).toEqual([[code, "กระบวนการงบประมาณ"]]);
  });

  it("also where the title is an indicator's, and beside a number that counts the lines", () => {
    const rows = [header, ["1", "การใช้ทรัพย์สินของราชการ (i19)", "80.02"], ["2", "คู่มือ [O14]", "100"]];
    expect(found([table(rows, "IIT")])).toEqual([
      ["i19", 80.02],
      ["O14", 100],
    ]);
  });

  it("out of the lines of a PDF file", () => {
    expect(found(pastedTables("กระบวนการงบประมาณ (i8) 78.25\nโครงสร้าง [O1] 100.00"))).toEqual([
      ["i8", 78.25],
      ["O1", 100],
    ]);
  });
});

describe("no code is read out of", () => {
  it.each(["การปฏิบัติหน้าที่ (i1-i6)", "1. การปฏิบัติหน้าที่ (i1 ถึง i6)", "ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ (i1-i6)"])(
    "the run of an indicator's items: %j",
    (text) => {
      const rows = [
        ["ประเด็น", "คะแนน"],
        ["กระบวนการงบประมาณ (i8)", "78.25"],
        [text, "91"],
      ];
      expect([found([table(rows)]), reasons([table(rows)])]).toEqual([[["i8", 78.25]], []]);
    },
  );

  it.each(["แผนพัฒนา Version2", "E-Service 3 ระบบ", "ระบบ COVID19"])("a word: %j", (text) => {
    expect(found([table([header, ["i1", "เรื่อง", "90"], ["", text, "88"]])])).toEqual([["i1", 90]]);
  });
});

describe("a title without a code", () => {
  const known: KnownItem[] = [
    { instrument: "IIT", code: "i8", title: "กระบวนการงบประมาณ (การมีส่วนร่วม)" },
    { instrument: "IIT", code: "i18", title: "การสรรหา บรรจุ แต่งตั้ง" },
    { instrument: "IIT", code: "i19", title: "การใช้ทรัพย์สินของราชการ" },
    { instrument: "IIT", code: "i20", title: "การใช้ทรัพย์สินของราชการ" },
    { instrument: "IIT", code: "i1", title: "การปฏิบัติงาน" },
    { instrument: "EIT", code: "e1", title: "การปฏิบัติงาน" },
  ];

  it("is the item that bears it, spaces and brackets aside", () => {
    const rows = [
      ["ประเด็น", "คะแนน"],
      ["กระบวนการงบประมาณ", "78.25"],
      ["การสรรหา บรรจุแต่งตั้ง", "81.4"],
    ];
    expect(found([table(rows)], known)).toEqual([
      ["i8", 78.25],
      ["i18", 81.4],
    ]);
  });

  it("is the item of the instrument it stands under", () => {
    const rows = [
      ["ประเด็น", "คะแนน"],
      ["แบบวัด IIT", ""],
      ["กระบวนการงบประมาณ", "78.25"],
      ["แบบวัด EIT", ""],
      ["การปฏิบัติงาน", "92.35"],
      ["คะแนนเฉลี่ย", "92"],
    ];
    expect(found([table(rows)], known)).toEqual([
      ["i8", 78.25],
      ["e1", 92.35],
    ]);
  });

  it("goes by itself beside a number that counts the lines", () => {
    const rows = [
      ["ที่", "ประเด็น", "คะแนน"],
      ["1", "กระบวนการงบประมาณ", "78.25"],
      ["2", "การสรรหา บรรจุ แต่งตั้ง", "81.4"],
    ];
    expect(found([table(rows)], known)).toEqual([
      ["i8", 78.25],
      ["i18", 81.4],
    ]);
  });

  it("that is an indicator's name too is an item's among other items, and a heading among other indicators", () => {
    const used = ["การใช้ทรัพย์สินของราชการ", "80.02"];
    const rows = [["ประเด็น", "คะแนน"], ["กระบวนการงบประมาณ", "78.25"], used];
    expect(reasons([table(rows)], known)).toEqual([[3, "title-of-several"]]);
    expect(reasons([table([...rows, ["การใช้อำนาจ", "81"]])], known)).toEqual([]);
  });

  it.each([
    ["ที่", ["i8", "i18"]],
    ["ลำดับ", ["i8", "i18"]],
    ["ข้อ", ["i1", "i2"]],
  ])(
    "says which item it is beside numbers under %s that may count the lines: %j",
    (head, codes) => {
      const rows = [
        [head, "ประเด็น", "คะแนน"],
        ["1", "กระบวนการงบประมาณ", "78.25"],
        ["2", "การสรรหา บรรจุ แต่งตั้ง", "81.4"],
      ];
      expect(found([table(rows, "IIT")], known).map(([code]) => code)).toEqual(codes);
    },
  );

  it("is told as unread where it is several items' or none's", () => {
    const rows = [
      ["ประเด็น", "คะแนน"],
      ["กระบวนการงบประมาณ", "78.25"],
      ["การปฏิบัติงาน", "90"],
      ["เรื่องที่ไม่มีในรายการ", "77"],
    ];
    expect(reasons([table(rows)], known)).toEqual([
      [3, "title-of-several"],
      [4, "no-code"],
    ]);
    expect(read([table(rows)], known).unread[0]?.values).toEqual({ code: "i1, e1" });
  });
});
