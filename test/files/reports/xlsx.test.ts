import { writeXlsx, type WriteOptions } from "hucre/xlsx";
import { FileRefusal } from "../../../src/files/file-refusal";
import { bookOf } from "../../../src/report/book/book";
import { readReportFile } from "../../../src/files/read-report-file";
import { openReportFile } from "../../../src/files/report-file";
import { names } from "../../../src/report/workbook/names";
import { completeRows } from "../../samples/complete-report";
import { sampleSheet } from "../../samples/sample-sheet";
import { oddWorkbook, sheetXml, textCell } from "../../support/odd-workbook";

const rows = sampleSheet(completeRows).values;
const part = "xl/worksheets/sheet1.xml";

const opened = async (workbook: WriteOptions) =>
  openReportFile(await writeXlsx(workbook), "report.xlsx");
const cells = async (xml: string) =>
  (await openReportFile(oddWorkbook({ [part]: xml }), "report.xlsx")).sheets[0]?.values;

test("sheets come with their names, in order, and whether they are hidden", async () => {
  const { kind, sheets } = await opened({
    sheets: [
      { name: "ปก", rows: [["a"]] },
      { name: "ปีก่อน", rows: [["b"]], hidden: true },
      { name: "ลับ", rows: [["c"]], veryHidden: true },
    ],
  });
  expect(kind).toBe("workbook");
  expect(sheets.map(({ sheetName, isHidden }) => [sheetName, isHidden])).toEqual([
    ["ปก", false],
    ["ปีก่อน", true],
    ["ลับ", true],
  ]);
});

test("rows out of sight are told, and keep their place", async () => {
  const { sheets } = await opened({
    sheets: [{ name: "ก", rows: [["a"], ["b"], ["c"]], rowDefs: new Map([[1, { hidden: true }]]) }],
  });
  expect(sheets[0]).toMatchObject({ values: [["a"], ["b"], ["c"]], hiddenRows: [1] });
});

test("defined names come with what they point to", async () => {
  const { namedRanges } = await opened({
    sheets: [{ name: "ก", rows: [["a"]] }],
    namedRanges: [{ name: names.report, range: "ก!$A$1" }],
  });
  expect(namedRanges).toEqual([{ name: names.report, range: "ก!$A$1" }]);
});

test("dates show as people see them; numbers, texts and blanks stay as they are", async () => {
  const value = new Date("2022-11-15T00:00Z");
  const { sheets } = await opened({
    sheets: [
      {
        name: "ก",
        rows: [[null, 73.1, "73.10", null, "ท้าย"]],
        cells: new Map([["0,0", { value, style: { numFmt: "d/m/yyyy" } }]]),
      },
    ],
  });
  expect(sheets[0]?.values).toEqual([["15/11/2565", 73.1, "73.10", "", "ท้าย"]]);
});

test("errors and answers of yes or no show as Excel shows them", async () => {
  const xml = sheetXml(
    '<row r="1"><c r="A1" t="e"><f>VLOOKUP(1,B1:C2,2,0)</f><v>#N/A</v></c>' +
      '<c r="B1" t="b"><v>1</v></c><c r="C1" t="b"><v>0</v></c></row>',
  );
  expect(await cells(xml)).toEqual([["#N/A", "TRUE", "FALSE"]]);
});

test("a merged cell's text stands once, whatever some programs keep below it", async () => {
  const row = (at: number) =>
    `<row r="${at}">${textCell(`A${at}`, "IIT")}${textCell(`B${at}`, "x")}</row>`;
  const merges = '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="A3:B3"/></mergeCells>';
  expect(await cells(sheetXml(row(1) + row(2) + row(3), merges))).toEqual([
    ["IIT", "x"],
    ["", "x"],
    ["IIT", ""],
  ]);
});

test("merges over one another, which Excel never writes, are damage", async () => {
  const merge = '<mergeCell ref="A1:XFD1048576"/>';
  const xml = sheetXml(
    `<row r="1">${textCell("A1", "a")}</row>`,
    `<mergeCells>${merge.repeat(9)}</mergeCells>`,
  );
  await expect(cells(xml)).rejects.toEqual(new FileRefusal("damaged"));
});

describe("a formula without the value it gives", () => {
  const formula = '<c r="A1"><f>ROUND(70.5,2)</f><v></v></c>';
  const refused = new FileRefusal("not-calculated");

  test("is refused: nobody knows what stands there", async () => {
    await expect(cells(sheetXml(`<row r="1">${formula}</row>`))).rejects.toEqual(refused);
  });

  test("is refused also where it shares its formula with another cell", async () => {
    const shared = '<c r="A1"><f t="shared" si="0"/></c>';
    await expect(cells(sheetXml(`<row r="1">${shared}</row>`))).rejects.toEqual(refused);
  });

  test("is none where it gives an empty text", async () => {
    const empty = '<c r="A1" t="str"><f>""</f><v></v></c>';
    expect(await cells(sheetXml(`<row r="1">${empty}</row>`))).toEqual([[""]]);
  });

  test("does not matter on a hidden sheet", async () => {
    const sheets = [
      { name: "ก", rows: [["a"]] },
      { name: "ข", hidden: true, cells: new Map([["0,0", { formula: "1+1" }]]) },
    ];
    expect((await opened({ sheets })).sheets).toHaveLength(2);
  });

  test("does not matter where the add-in laid out the report", async () => {
    const sheets = [{ name: "ก", cells: new Map([["0,0", { formula: "1+1" }]]) }];
    const namedRanges = [{ name: names.report, range: "ก!$A$1" }];
    expect((await opened({ sheets, namedRanges })).sheets).toHaveLength(1);
  });
});

describe("the report", () => {
  const active = async (workbook: WriteOptions) =>
    bookOf(await readReportFile(await writeXlsx(workbook), "report.xlsx")).report?.sheetName;

  test("is never a sheet that is hidden, even where the workbook names it", async () => {
    const sheets = [
      { name: "ปีก่อน", rows, hidden: true },
      { name: "เก่ากว่า", rows, veryHidden: true },
      { name: "รายงาน", rows },
    ];
    const namedRanges = [{ name: names.report, range: "ปีก่อน!$A$1" }];
    expect(await active({ sheets, namedRanges })).toBe("รายงาน");
    const cover = { name: "ปก", rows: [["a"]] };
    expect(await active({ sheets: [cover, ...sheets.slice(0, 2)] })).toBeUndefined();
  });

  test("is the sheet that the workbook names, else the first that holds one", async () => {
    const sheets = [
      { name: "ปก", rows: [["a"]] },
      { name: "แผ่นแรก", rows },
      { name: "รายงาน", rows },
    ];
    const namedRanges = [{ name: names.report, range: "รายงาน!$A$1" }];
    expect(await active({ sheets })).toBe("แผ่นแรก");
    expect(await active({ sheets, namedRanges })).toBe("รายงาน");
  });

  test("keeps what the add-in hides beside it", async () => {
    const reading = await readReportFile(
      await writeXlsx({
        sheets: [
          { name: "รายงาน", rows },
          { name: "ITA_Check", rows: [["ตรวจ"]], veryHidden: true },
        ],
        namedRanges: [{ name: names.check, range: "ITA_Check!$A$1" }],
      }),
      "report.xlsx",
    );
    expect(reading.check?.values).toEqual([["ตรวจ"]]);
    expect(reading.sheets.map(({ isVisible }) => isVisible)).toEqual([true, false]);
  });
});
