import { writeXlsx, type WriteOptions } from "hucre/xlsx";
import { zipSync, strToU8 } from "fflate";
import { FileRefusal } from "../../src/files/file-refusal";
import { readScoreFile } from "../../src/files/read-score-file";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
const sheet = (options: WriteOptions["sheets"][number]) => writeXlsx({ sheets: [options] });
const cells = async (bytes: Uint8Array, name = "scores.csv") =>
  (await readScoreFile(bytes, name)).map(({ rows }) => rows.map((row) => row.cells));

const refusal = async (bytes: Uint8Array, name = "scores.xlsx") => {
  try {
    await readScoreFile(bytes, name);
  } catch (error) {
    if (error instanceof FileRefusal) return error.reason;
    throw error;
  }
  return "read";
};

describe("a CSV file", () => {
  it.each([
    ["commas", "i8,กระบวนการ,73.10\ni9,อื่น,80\n"],
    ["semicolons and decimal commas", "i8;กระบวนการ;73,10\ni9;อื่น;80\n"],
    ["tabs", "i8\tกระบวนการ\t73.10\ni9\tอื่น\t80\n"],
    ["semicolons in two columns", "i8;73,10\ni9;80,00\n"],
  ])("is split at its %s", async (_, text) => {
    const [rows] = await cells(utf8(text));
    expect(rows!.map((row) => row[0])).toEqual(["i8", "i9"]);
    expect(rows![0]!.at(-1)).toMatch(/^73[.,]10$/);
  });

  it.each([
    ["UTF-8", utf8("i8,คะแนน")],
    ["UTF-8 with its mark", utf8("\uFEFFi8,คะแนน")],
    ["UTF-16", utf16("i8,คะแนน")],
    ["Thai Windows", new Uint8Array([0x69, 0x38, 0x2c, 0xa4, 0xd0, 0xe1, 0xb9, 0xb9])],
  ])("is read as %s where it is written so", async (_, bytes) => {
    expect(await cells(bytes)).toEqual([[["i8", "คะแนน"]]]);
  });

  it("counts its rows as Excel does: a quoted cell with line breaks is one, a blank line too", async () => {
    const [table] = await readScoreFile(
      utf8('ข้อ,ประเด็น,คะแนน\r\n\r\ni8,"กระบวนการ\r\nงบประมาณ ""ใหม่""",73.10\r\ni9,อื่น,80'),
      "scores.csv",
    );
    expect(table!.name).toBe("");
    expect(table!.rows).toEqual([
      { line: 1, cells: ["ข้อ", "ประเด็น", "คะแนน"] },
      { line: 3, cells: ["i8", 'กระบวนการ\r\nงบประมาณ "ใหม่"', "73.10"] },
      { line: 4, cells: ["i9", "อื่น", "80"] },
    ]);
  });
});

it("reads the text of a PDF file saved as .txt line by line", async () => {
  expect(await cells(utf8("i8 กระบวนการงบประมาณ 73.10"), "scores.TXT")).toEqual([
    [["i8", "กระบวนการงบประมาณ", "73.10"]],
  ]);
});

describe("a workbook", () => {
  it("gives formulas by their last value, percentages as they show, rows by their number", async () => {
    const bytes = await sheet({
      name: "IIT",
      rows: [["i8", null, 0.7301], [], ["i9", "ซ่อนไว้", null]],
      cells: new Map([
        ["0,2", { value: 0.7301, style: { numFmt: "0.00%" } }],
        ["2,2", { value: 80.24, formula: "AVERAGE(80,80.48)", formulaResult: 80.24 }],
      ]),
      rowDefs: new Map([[2, { hidden: true }]]),
    });
    const [table] = await readScoreFile(bytes, "scores.xlsx");
    expect(table).toEqual({
      name: "IIT",
      rows: [
        { line: 1, cells: ["i8", "", "73.01%"] },
        { line: 3, cells: ["i9", "ซ่อนไว้", "80.24"] },
      ],
    });
  });

  it("is not made large by a format set far away", async () => {
    const bytes = await sheet({
      name: "IIT",
      rows: [["i8", 73.1]],
      cells: new Map([["1048575,16383", { value: null, style: { font: { bold: true } } }]]),
    });
    expect(await cells(bytes, "scores.xlsx")).toEqual([[["i8", "73.1"]]]);
  });

  it("leaves out sheets that hold nothing", async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: "ว่าง", rows: [] },
        { name: "IIT", rows: [["i8", 73.1]] },
      ],
    });
    expect((await readScoreFile(bytes, "scores.xlsx")).map(({ name }) => name)).toEqual(["IIT"]);
  });
});

describe("a file that is no score file is refused", () => {
  const oleHeader = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

  it.each([
    ["a workbook of old Excel", new Uint8Array([...oleHeader, 0, 0, 0, 0]), "old-excel"],
    ["a web page named .xls", utf8("\r\n<html><table><tr><td>i8</td></tr></table>"), "old-excel"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), "not-a-table"],
    ["a PDF file", utf8("%PDF-1.7\n%âãÏÓ\n"), "not-a-table"],
    ["a Word document", zipSync({ "word/document.xml": strToU8("<w/>") }), "not-a-table"],
    ["no bytes at all", new Uint8Array(), "empty"],
    ["nothing but blank cells", utf8(",,\r\n ,,\r\n"), "empty"],
    ["more than 20 MB", new Uint8Array(20 * 1024 * 1024 + 1), "too-large"],
  ])("%s", async (_, bytes, reason) => {
    expect(await refusal(bytes)).toBe(reason);
  });

  it("a workbook that asks for a password", async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: "IIT", rows: [["i8", 73.1]] }],
      encryption: { password: "secret", spinCount: 1 },
    });
    expect(await refusal(bytes)).toBe("protected");
  });

  it("a workbook without any text", async () => {
    expect(await refusal(await sheet({ name: "ว่าง", rows: [] }))).toBe("empty");
  });

  it("a workbook cut short, and one whose sheets are gone", async () => {
    const whole = await sheet({ name: "IIT", rows: [["i8", 73.1]] });
    expect(await refusal(whole.slice(0, whole.length / 2))).toBe("damaged");
    const noSheets = zipSync({ "xl/workbook.xml": strToU8("<workbook>") });
    expect(await refusal(noSheets)).toBe("damaged");
  });
});
