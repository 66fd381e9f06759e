import type { KnownItem } from "../../../../src/report/assessment/import/read-items";
import { found, header, read, reasons, table } from "./read-tables";

describe("a code", () => {
  it.each([
    ["i8", "i8"],
    ["I8.", "i8"],
    ["I 8", "i8"],
    ["ข้อ i8", "i8"],
    ["(i8)", "i8"],
    ["IIT ข้อ 8", "i8"],
    ["O-13", "O13"],
    ["OIT1", "O1"],
    ["๐13", "O13"],
    ["029", "O29"],
    ["040", "O40"],
    ["e๑๕", "e15"],
  ])("may be spelt %j", (spelling, code) => {
    expect(found([table([header, [spelling, "เรื่อง", "85.5"]])])).toEqual([[code, 85.5]]);
  });

  it.each(["8", "๘", "8.", "08", "ข้อ 8", "ข้อที่ ๘", "(8)", "No. 8"])(
    "that says no instrument, %j, takes it from the sheet's name",
    (spelling) => {
      const rows = [header, [spelling, "เรื่อง", "85.5"]];
      expect(found([table(rows, "IIT")])).toEqual([["i8", 85.5]]);
      expect(found([table(rows, "ผู้มีส่วนได้ส่วนเสียภายนอก")])).toEqual([["e8", 85.5]]);
    },
  );

  it("may stand before the title in one column", () => {
    const { items, unread } = read([
      table([
        ["ลำดับ", "รายการ", "คะแนน"],
        ["1", "O13 รายงานผลการดำเนินงานประจำปี", "0"],
        ["2", "O14: คู่มือการปฏิบัติงาน", "100"],
      ]),
    ]);
    expect(unread).toEqual([]);
    expect(items.map(({ code, title }) => [code, title])).toEqual([
      ["O13", "รายงานผลการดำเนินงานประจำปี"],
      ["O14", "คู่มือการปฏิบัติงาน"],
    ]);
  });

  it("of another family is known from the year's list, its title too", () => {
    const known: KnownItem[] = [
      { instrument: "OIT", code: "MOIT3", title: "การจัดซื้อจัดจ้าง" },
      { instrument: "OIT", code: "MOIT4", title: "การบริหารพัสดุ" },
    ];
    const rows = [header, ["MOIT 3", "", "100"], ["moit4", "", "0"]];
    expect(read([table(rows)], known).items).toEqual([
      { instrument: "OIT", code: "MOIT3", title: "การจัดซื้อจัดจ้าง", score: 100 },
      { instrument: "OIT", code: "MOIT4", title: "การบริหารพัสดุ", score: 0 },
    ]);
    expect(found([table([header, ["ข้อ 3", "", "100"]], "MOIT")], known)).toEqual([["MOIT3", 100]]);
    expect(reasons([table(rows)])).toEqual([
      [2, "unknown-code"],
      [3, "unknown-code"],
    ]);
  });

  it("is none where a mean or a count of items follows the instrument", () => {
    const rows = [header, ["IIT 88.21", "", ""], ["OIT 43 ข้อ", "", ""], ["O1", "โครงสร้าง", "100"]];
    expect(read([table(rows)])).toMatchObject({ items: [{ code: "O1" }], unread: [] });
  });
});

it("takes the instrument from its column, also where it is merged over several rows", () => {
  const rows = [
    ["แบบวัด", "ข้อ", "ประเด็น", "คะแนน"],
    ["IIT", "8", "กระบวนการงบประมาณ", "73.10"],
    ["", "19", "การใช้ทรัพย์สินของราชการ", "80.24"],
    ["EIT (1)", "6", "ช่องทางการเผยแพร่", "73.01"],
  ];
  expect(found([table(rows)])).toEqual([
    ["i8", 73.1],
    ["i19", 80.24],
    ["e6", 73.01],
  ]);
});

it("does not take a number that counts indicators for a code where codes are spelt out", () => {
  const rows = [
    ["แบบวัด IIT", "", ""],
    header,
    ["4", "การใช้ทรัพย์สินของราชการ (i1-i4)", "87.4"],
    ["3", "หมวดที่หน่วยงานตั้งเอง", "90"],
    ["i3", "เรื่องหนึ่ง", "85"],
    ["i4", "เรื่องสอง", "86"],
  ];
  expect(found([table(rows)])).toEqual([
    ["i3", 85],
    ["i4", 86],
  ]);
  expect(reasons([table(rows)])).toEqual([[4, "no-code"]]);
});

it("does not take words with letters and digits for codes", () => {
  const rows = [header, ["ข้อ 18", "O2O Platform", "88"], ["ข้อ 19", "E-Service 3 ระบบ", "89"]];
  expect(found([table(rows, "OIT")])).toEqual([
    ["O18", 88],
    ["O19", 89],
  ]);
});
