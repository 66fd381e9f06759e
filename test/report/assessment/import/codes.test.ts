import { proposeMapping } from "../../../src/report/assessment/import/mapping";
import { pastedTables } from "../../../src/report/assessment/import/pasted";
import { readItems, type KnownItem } from "../../../src/report/assessment/import/read-items";
import type { SourceTable } from "../../../src/report/assessment/import/source-table";

const table = (rows: string[][], name = ""): SourceTable => ({
  name,
  rows: rows.map((cells, index) => ({ line: index + 1, cells })),
});
const read = (tables: SourceTable[], known: KnownItem[] = []) =>
  readItems(
    tables.map((one) => ({ table: one, ...proposeMapping(one) })),
    known,
  );
const header = ["ข้อ", "ประเด็น", "คะแนน"];
const found = (tables: SourceTable[], known: KnownItem[] = []) =>
  read(tables, known).items.map(({ code, score }) => [code, score]);
const reasons = (tables: SourceTable[], known: KnownItem[] = []) =>
  read(tables, known).unread.map(({ line, reason }) => [line, reason]);

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

it("names a line without a code, also beside an instrument or above the header", () => {
  const rows = [
    ["", "ความพึงพอใจ", "88.2"],
    ["แบบ", "ข้อ", "ประเด็น", "คะแนน"],
    ["แบบวัด IIT", "8", "กระบวนการงบประมาณ", "73"],
    ["แบบวัด IIT", "", "การใช้ทรัพย์สิน", "80.24"],
    ["IIT", "9", "", "85"],
  ];
  rows[0]!.unshift("");
  expect(found([table(rows)])).toEqual([
    ["i8", 73],
    ["i9", 85],
  ]);
  expect(reasons([table(rows)])).toEqual([
    [1, "no-code"],
    [4, "no-code"],
  ]);
});

it("passes over title lines above the header and lines that every page repeats", () => {
  const rows = [
    ["ผลการประเมิน", "ปี 2566", ""],
    ["สำนักงานตัวอย่างแห่งชาติ", "", ""],
    header,
    ["i8", "กระบวนการงบประมาณ", "73.10"],
    ["กลุ่มงานจริยธรรม", "", ""],
    header,
    ["i9", "การเบิกจ่ายเงิน", "85"],
    ["กลุ่มงานจริยธรรม", "", ""],
  ];
  expect(read([table(rows)])).toMatchObject({ items: [{}, {}], unread: [], passedOver: 6 });
});

describe("a score", () => {
  it.each([
    ["73.10", 73.1],
    ["73,10", 73.1],
    ["๗๓.๑๐", 73.1],
    ["ร้อยละ 73.10", 73.1],
    ["73.10%", 73.1],
    ["73.10 คะแนน", 73.1],
    ["(73.10 คะแนน)", 73.1],
    ["73.09999999", 73.1],
    ["73.105", 73.105],
    ["100.00", 100],
    ["0", 0],
  ])("may be spelt %j", (spelling, score) => {
    expect(found([table([header, ["i8", "เรื่อง", spelling]])])).toEqual([["i8", score]]);
  });

  it.each([
    ["-", "no-score"],
    ["", "no-score"],
    ["N/A", "no-score"],
    ["#N/A", "no-score"],
    ["รอผลการประเมิน", "no-score"],
    ["ดีมาก", "bad-score"],
    ["1,000", "bad-score"],
    ["80.24 และ 84.19", "bad-score"],
    ["100.01", "score-out-of-range"],
    ["-0.5", "score-out-of-range"],
    ["ผ่าน", "bad-score"],
  ])("that is none, %j, is named %s", (spelling, reason) => {
    expect(reasons([table([header, ["i8", "เรื่อง", spelling], ["i9", "อื่น", "85"]])])).toEqual([
      [2, reason],
    ]);
  });

  it("of an OIT item may be a word, where all of the table's are", () => {
    const words = [header, ["O1", "โครงสร้าง", "ผ่าน"], ["O13", "รายงาน", "ไม่ผ่าน"]];
    expect(found([table(words)])).toEqual([
      ["O1", 100],
      ["O13", 0],
    ]);
    expect(
      found([table([header, ["O1", "ก", "มี"], ["O2", "ข", "ไม่มี"], ["O3", "ค", "-"]])]),
    ).toEqual([
      ["O1", 100],
      ["O2", 0],
    ]);
    const mixed = [...words, ["O14", "คู่มือ", "100"]];
    expect(found([table(mixed)])).toEqual([["O14", 100]]);
    expect(reasons([table(mixed)])).toEqual([
      [2, "bad-score"],
      [3, "bad-score"],
    ]);
  });
});

describe("a line that gives no item", () => {
  it.each([
    "รวม",
    "คะแนนรวม 85.02",
    "ค่าเฉลี่ย",
    "คะแนนเฉลี่ย IIT 87.20",
    "คะแนนภาพรวมหน่วยงาน 93.75 ระดับ A",
    "ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ 93.5",
    "4. การใช้ทรัพย์สินของราชการ",
    "9.2 การบริหารงาน",
    "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)",
    "แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT) 87.50",
    "ผลการประเมินคุณธรรมและความโปร่งใส ปี 2566",
    "หมายเหตุ ร้อยละของผู้ตอบ",
    "หน้า 3 จาก 12",
    "- 3 -",
    "",
  ])("is passed over where it says so: %j", (text) => {
    const rows = [header, ["i8", "เรื่อง", "73.10"], [text, "", ""], ["i9", "อื่น", "85"]];
    expect(read([table(rows)])).toMatchObject({ items: [{}, {}], unread: [], passedOver: 2 });
  });

  it.each(["ความพึงพอใจของผู้รับบริการ", "รายงานผลการสำรวจ", "อื่น ๆ"])(
    "is named where it may have been one: %j",
    (text) => {
      const rows = [header, ["i8", "เรื่อง", "73.10"], ["", text, "88.20"]];
      expect(read([table(rows, "ผล")]).unread).toEqual([
        { table: "ผล", line: 3, text: `${text} 88.20`, reason: "no-code", values: {} },
      ]);
    },
  );

  it("shows at most 80 characters of itself", () => {
    const rows = [header, ["i8", "เรื่อง", "73.10"], ["", "ก".repeat(200), "88.20"]];
    const [unread] = read([table(rows)]).unread;
    expect(unread?.text).toBe(`${"ก".repeat(79)}…`);
  });
});

describe("several codes in a line", () => {
  it("are read where each has its score", () => {
    const rows = [
      header,
      ["i19 และ i20", "การใช้ทรัพย์สิน", "80.24 และ 84.19"],
      ["e6-e7", "", "73,01 / 72,70"],
    ];
    expect(found([table(rows)])).toEqual([
      ["i19", 80.24],
      ["i20", 84.19],
      ["e6", 73.01],
      ["e7", 72.7],
    ]);
  });

  it("are named where scores are fewer", () => {
    const [unread] = read([table([header, ["i19, i20", "", "80.24"], ["i8", "", "73.10"]])]).unread;
    expect(unread).toMatchObject({
      reason: "several-codes",
      values: { code: "i19, i20", codes: 2, scores: 1 },
    });
  });
});

it("keeps the first of two scores for a code over all tables, and names the second", () => {
  const first = table([header, ["i8", "เรื่อง", "73.10"]], "IIT");
  const second = table([header, ["i8", "เรื่อง", "73.1"], ["I8", "เรื่อง", "74"]], "สรุป");
  const { items, unread, passedOver } = read([first, second]);
  expect(items).toEqual([{ instrument: "IIT", code: "i8", title: "เรื่อง", score: 73.1 }]);
  expect(unread).toMatchObject([
    { table: "สรุป", line: 3, reason: "given-twice", values: { code: "i8", kept: 73.1, given: 74 } },
  ]);
  expect(passedOver).toBe(3);
});

describe("columns are proposed", () => {
  const mapping = (rows: string[][]) => proposeMapping(table(rows)).mapping;

  it("by what they hold where headers mislead", () => {
    expect(
      mapping([
        ["ลำดับ", "ชื่อ", "คะแนน"],
        ["I1", "เรื่องหนึ่ง", "93.4"],
      ]),
    ).toEqual({
      code: 0,
      title: 1,
      score: 2,
    });
  });

  it("without any header", () => {
    const rows = [
      ["1", "93.40", "i1", "การปฏิบัติงานตามขั้นตอน"],
      ["2", "91.25", "i2", "การให้บริการอย่างเท่าเทียม"],
      ["3", "88.00", "i3", "การมุ่งผลสำเร็จของงาน"],
    ];
    expect(proposeMapping(table(rows))).toMatchObject({
      mapping: { code: 2, title: 3, score: 1 },
      headerRow: null,
    });
  });

  it.each([
    [["รหัส", "ประเด็น", "คะแนนเต็ม", "คะแนนที่ได้"], 3],
    [["รหัส", "ประเด็น", "คะแนน", "คะแนนปีก่อน"], 2],
    [["รหัส", "ประเด็น", "ปี 2567", "ปี 2566"], 2],
    [["รหัส", "ประเด็น", "คะแนน พ.ศ. 2565", "คะแนน พ.ศ. 2566"], 3],
    [["รหัส", "ประเด็น", "คะแนนปี 2565", "คะแนนที่ได้"], 3],
    [["Code", "Item", "Weight", "Score"], 3],
  ])("with this year's score out of %j", (headers, score) => {
    const rows = [headers, ["i8", "กระบวนการงบประมาณ", "90", "73.10"], ["i9", "อื่น", "91", "85"]];
    expect(mapping(rows)).toEqual({ code: 0, title: 1, score });
  });

  it("in English", () => {
    const rows = [
      ["No.", "Instrument", "Code", "Item", "Score", "Status"],
      ["1", "IIT", "i8", "Budget", "73.10", "low"],
      ["2", "OIT", "O13", "Annual report", "0", "missing"],
    ];
    expect(mapping(rows)).toEqual({ instrument: 1, code: 2, title: 3, score: 4 });
  });

  it("not at all where there is nothing to go by", () => {
    expect(proposeMapping(table([]))).toEqual({ mapping: {}, headerRow: null, columns: [] });
  });

  it("with a few of their cells to choose by", () => {
    const rows = [header, ...["i1", "i2", "i3", "i4"].map((code) => [code, `เรื่อง ${code}`, "85"])];
    expect(proposeMapping(table(rows)).columns[1]).toEqual({
      column: 1,
      header: "ประเด็น",
      samples: ["เรื่อง i1", "เรื่อง i2", "เรื่อง i3"],
    });
  });
});

describe("a paste", () => {
  it("from Excel keeps line breaks inside cells, each row on its own line", () => {
    const [pasted] = pastedTables(
      'ข้อ\tประเด็น\tคะแนน\r\ni8\t"กระบวนการ\r\n""งบประมาณ"""\t73.10\r\ni9\tอื่น\t85\r\n',
    );
    expect(pasted?.rows).toEqual([
      { line: 1, cells: ["ข้อ", "ประเด็น", "คะแนน"] },
      { line: 2, cells: ["i8", 'กระบวนการ\n"งบประมาณ"', "73.10"] },
      { line: 4, cells: ["i9", "อื่น", "85"] },
    ]);
  });

  it("keeps a quotation mark that is a title's own", () => {
    const [pasted] = pastedTables('i8\t"นโยบาย" ใหม่\t73.10\ni9\t"ค้าง\t85');
    expect(pasted?.rows.map(({ cells }) => cells[1])).toEqual(['"นโยบาย" ใหม่', '"ค้าง']);
  });

  it("of blanks is no table", () => {
    expect(pastedTables(" \n\t\n\u00A0\u200B")).toEqual([]);
  });

  it("from a PDF file reads a title that runs on, but not past the next code or a total", () => {
    const text =
      "i8 กระบวนการ\nงบประมาณ 73.10\ni9 ไม่มีคะแนน\ni10 อื่น 85.00\ni11 ก็ไม่มี\nคะแนนรวม 80.00";
    expect(found(pastedTables(text))).toEqual([
      ["i8", 73.1],
      ["i10", 85],
    ]);
    expect(reasons(pastedTables(text))).toEqual([
      [3, "no-score"],
      [5, "no-score"],
    ]);
  });

  it("from a PDF file does not take a number of the title for its score", () => {
    const text =
      "O12 รายงานการกำกับติดตาม รอบ 6\nเดือน 100\nO20 แผนระยะที่ 12\nของหน่วยงาน 0\n30 กันยายน 2566 เวลา 10.30";
    expect(found(pastedTables(text))).toEqual([
      ["O12", 100],
      ["O20", 0],
    ]);
    expect(reasons(pastedTables(text))).toEqual([[5, "no-code"]]);
  });

  it("from a PDF file keeps columns of numbers apart", () => {
    const [pasted] = pastedTables("i8 กระบวนการงบประมาณ 100 81.50 73.10");
    expect(pasted?.rows[0]?.cells).toEqual(["i8", "กระบวนการงบประมาณ", "100", "81.50", "73.10"]);
  });
});
