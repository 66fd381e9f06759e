import { found, header, read, reasons, table } from "./read-tables";

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
