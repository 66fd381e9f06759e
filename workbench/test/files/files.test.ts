import { crc32 } from "node:zlib";
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { ConditionalRule } from "hucre";
import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import { openXlsx, type OpenedWorkbook } from "../../files/open";
import { listParts } from "../../files/parts";
import { saveXlsx } from "../../files/save";
import { startHeadless } from "../../host/headless";

const REPORT = "รายงาน ITA";
const DIRECTORY = "ฝ่าย";

const line = { s: 1, cl: { rgb: "#7F7F7F" } };
const text = (v: string, s?: string): ICellData => ({ v, t: 1, ...(s ? { s } : {}) });
const issues = (row: number) =>
  `=CHOOSE(MATCH(LEFT($A${row},3),ITA_Instruments,0),ITA_IIT,ITA_EIT,ITA_OIT)`;
const area = (startRow: number, startColumn: number, endRow: number, endColumn = startColumn) => ({
  startRow,
  startColumn,
  endRow,
  endColumn,
});
const list = { type: "list", operator: "between", allowBlank: true, errorStyle: 0 };

/** A workbook as the engine hands it out after a report was drawn. */
const drawn = {
  id: "book",
  name: "report",
  appVersion: "0.25.1",
  locale: "enUS",
  custom: { properties: { schemaVersion: 1, agency: "สสว." } },
  styles: {
    title: { ff: "TH Sarabun New", fs: 20, bl: 1, ht: 2, vt: 2 },
    head: { bl: 1, bg: { rgb: "#DCE6F1" }, bd: { l: line, r: line, t: line, b: line }, tb: 3 },
    body: { ff: "TH Sarabun New", fs: 16, tb: 3, vt: 1, n: { pattern: "@" } },
    score: { n: { pattern: "0.00" }, ht: 2, cl: { rgb: "#C00000" } },
  },
  sheetOrder: ["s1", "s2", "s3"],
  sheets: {
    s1: {
      id: "s1",
      name: REPORT,
      rowCount: 1000,
      columnCount: 26,
      defaultColumnWidth: 88,
      freeze: { xSplit: 0, ySplit: 4, startRow: 4, startColumn: -1 },
      mergeData: [area(0, 0, 0, 3)],
      rowData: { 0: { h: 40, ia: 0 }, 4: { ia: 1 } },
      columnData: { 0: { w: 60 }, 1: { w: 240 }, 3: { w: 133.3, hd: 1 } },
      cellData: {
        0: { 0: text("รายงาน", "title") },
        2: { 0: { f: '="ครบ "&COUNTIF($A$5:$A$9,"?*")', v: "ครบ 1", t: 1 } },
        3: { 0: text("แบบ", "head"), 1: text("ประเด็น", "head"), 2: { s: "head" } },
        4: {
          0: text("IIT", "body"),
          1: text("=1+1", "body"),
          2: { v: 73.1, t: 2, s: "score" },
          3: { f: "=C5<ITA_Threshold", v: 1, t: 3 },
          4: { f: "=C5*$C$5", si: "doubled", v: 146.2, t: 2 },
        },
        5: {
          0: text("+66 2", "body"),
          1: text("- ข้อหนึ่ง\n  @ข้อสอง", "body"),
          2: text("80.24", "body"),
          4: { si: "doubled", v: 160.48, t: 2 },
        },
      },
      custom: {
        pageLayout: {
          orientation: "Landscape",
          paperSize: "A4",
          zoom: { horizontalFitToPages: 1 },
          centerHorizontally: true,
          titleRows: "$3:$4",
          topMargin: 36,
        },
      },
    },
    s2: {
      id: "s2",
      name: DIRECTORY,
      rowCount: 1000,
      columnCount: 26,
      cellData: { 0: { 0: text("อักษรย่อ") }, 1: { 0: text("ฝกค.") } },
    },
    s3: {
      id: "s3",
      name: "ITA_Lists",
      hidden: 1,
      rowCount: 1000,
      columnCount: 26,
      custom: { veryHidden: true },
      cellData: { 0: { 0: text("007"), 1: { v: 85, t: 2 } } },
    },
  },
  resources: [
    {
      name: "SHEET_DATA_VALIDATION_PLUGIN",
      data: JSON.stringify({
        s1: [
          {
            ...list,
            uid: "instrument",
            formula1: "=ITA_Instruments",
            ranges: [area(4, 0, 8)],
            showInputMessage: true,
            promptTitle: "แบบ",
            prompt: "เลือก IIT, EIT\nหรือ OIT",
            showErrorMessage: true,
            errorTitle: "แบบ",
            error: "แบบที่ใช้ได้คือ IIT, EIT หรือ OIT",
          },
          ...[5, 6, 7].map((row, n) => ({
            ...list,
            uid: `issue~${n}`,
            formula1: issues(row),
            ranges: [area(row - 1, 1, row - 1)],
          })),
          {
            uid: "score",
            type: "decimal",
            operator: "between",
            formula1: "0",
            formula2: "100",
            errorStyle: 1,
            ranges: [area(4, 2, 8)],
          },
        ],
      }),
    },
    {
      name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
      data: JSON.stringify({
        s1: [
          {
            cfId: "urgent",
            stopIfTrue: false,
            ranges: [area(4, 0, 8, 3)],
            rule: {
              type: "highlightCell",
              subType: "formula",
              value: "=AND(ISNUMBER($C5),$C5<ITA_Threshold)",
              style: { bg: { rgb: "#FDE7E9" }, cl: { rgb: "#8B0000" } },
            },
          },
        ],
      }),
    },
    {
      name: "SHEET_DEFINED_NAME_PLUGIN",
      data: JSON.stringify(
        Object.fromEntries(
          Object.entries({
            ITA_Threshold: "ITA_Lists!$B$1",
            ITA_Instruments: "ITA_Lists!$C$1:$C$3",
            ITA_IIT: "ITA_Lists!$D$1:$D$2",
            ITA_EIT: "ITA_Lists!$E$1:$E$2",
            ITA_OIT: "ITA_Lists!$F$1:$F$2",
            ITA_Directory: `'${DIRECTORY}'!$A:$B`,
            ITA_Departments: `=OFFSET('${DIRECTORY}'!$A$2,0,0,MAX(1,COUNTA('${DIRECTORY}'!$A:$A)-1),1)`,
          }).map(([name, formulaOrRefString]) => [name, { id: name, name, formulaOrRefString }]),
        ),
      ),
    },
  ],
} as unknown as IWorkbookData;

const kept = (workbook: Partial<IWorkbookData>, name: string) =>
  JSON.parse(workbook.resources?.find((each) => each.name.includes(name))?.data ?? "{}");

const without = (record: object, ...keys: string[]) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));

function sheetOf({ workbook }: OpenedWorkbook, index = 0): Partial<IWorksheetData> {
  return workbook.sheets![workbook.sheetOrder![index]!]!;
}

function lookOf(opened: OpenedWorkbook, row: number, column: number): IStyleData {
  const style = sheetOf(opened).cellData?.[row]?.[column]?.s;
  return opened.workbook.styles![String(style)] ?? {};
}

/** A file with one of its parts rewritten, for what the library itself would not write. */
async function rewritten(file: Uint8Array, part: string, change: (xml: string) => string) {
  const parts = listParts(file);
  const packed: Buffer[] = [];
  const directory: Buffer[] = [];
  for (const name of parts.names) {
    const xml = await parts.text(name);
    const content = Buffer.from(name === part ? change(xml) : xml);
    const title = Buffer.from(name);
    const facts = Buffer.alloc(26);
    [10, 0, 0, 0, 0].forEach((value, index) => facts.writeUInt16LE(value, index * 2));
    facts.writeUInt32LE(crc32(content), 10);
    facts.writeUInt32LE(content.length, 14);
    facts.writeUInt32LE(content.length, 18);
    facts.writeUInt16LE(title.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(Buffer.concat(packed).length, 10);
    directory.push(Buffer.from("PK\x01\x02\x0a\x00"), facts, place, title);
    packed.push(Buffer.from("PK\x03\x04"), facts, title, content);
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.names.length, 4);
  end.writeUInt16LE(parts.names.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(Buffer.concat(packed).length, 12);
  return Buffer.concat([...packed, ...directory, Buffer.from("PK\x05\x06"), end]);
}

const opens = async (bytes: Uint8Array) => openXlsx(bytes, "report.xlsx");
const madeElsewhere = async (sheet: Partial<WriteSheet>) =>
  opens(await writeXlsx({ sheets: [{ name: "Sheet1", ...sheet }] }));

describe("a drawn report, saved and opened", () => {
  let opened: OpenedWorkbook;
  const cell = (row: number, column: number) => sheetOf(opened).cellData?.[row]?.[column] ?? {};
  beforeAll(async () => {
    opened = await opens(await saveXlsx(drawn));
  });

  test("goes through the engine and a second file unchanged", async () => {
    const { univerAPI, dispose } = startHeadless();
    const workbook = univerAPI.createWorkbook(structuredClone(opened.workbook));
    const snapshot = workbook.save();
    dispose();
    const again = await opens(await saveXlsx(snapshot));
    expect(again.workbook).toEqual(opened.workbook);
    expect(again.dropped).toEqual([]);
  });

  test("keeps text that looks like a formula or a number as text", () => {
    expect(cell(4, 1)).toMatchObject({ v: "=1+1", t: 1 });
    expect(cell(4, 1).f).toBeUndefined();
    expect(cell(5, 0)).toMatchObject({ v: "+66 2", t: 1 });
    expect(cell(5, 2)).toMatchObject({ v: "80.24", t: 1 });
    expect(sheetOf(opened, 2).cellData?.[0]?.[0]).toMatchObject({ v: "007", t: 1 });
    expect(lookOf(opened, 4, 1).n).toEqual({ pattern: "@" });
  });

  test("keeps line breaks", () => {
    expect(cell(5, 1).v).toBe("- ข้อหนึ่ง\n  @ข้อสอง");
  });

  test("keeps numbers, and formulas with what they last said", () => {
    expect(cell(4, 2)).toMatchObject({ v: 73.1, t: 2 });
    expect(cell(2, 0)).toMatchObject({ f: '="ครบ "&COUNTIF($A$5:$A$9,"?*")', v: "ครบ 1", t: 1 });
    expect(cell(4, 3)).toMatchObject({ f: "=C5<ITA_Threshold", v: 1, t: 3 });
  });

  test("writes out a formula that a cell shares with the one above", () => {
    expect(cell(5, 4)).toMatchObject({ f: "=C6*$C$5", v: 160.48 });
  });

  test("keeps fonts, fills, borders, alignment and number formats", () => {
    expect(lookOf(opened, 0, 0)).toEqual({ ff: "TH Sarabun New", fs: 20, bl: 1, ht: 2, vt: 2 });
    expect(lookOf(opened, 3, 2)).toEqual(drawn.styles["head"]);
    expect(lookOf(opened, 4, 2)).toEqual(drawn.styles["score"]);
    expect(opened.workbook.defaultStyle).toEqual({ ff: "Arial", fs: 11 });
  });

  test("keeps widths, heights somebody set, merges and the frozen rows", () => {
    const { columnData, rowData, mergeData, freeze } = sheetOf(opened);
    expect(columnData).toMatchObject({ 0: { w: 60 }, 1: { w: 240 }, 3: { w: 133.3, hd: 1 } });
    expect(columnData?.[2]?.w).toBe(88);
    expect(rowData?.[0]).toEqual({ h: 40, ia: 0 });
    expect(mergeData).toEqual([area(0, 0, 0, 3)]);
    expect(freeze).toEqual({ xSplit: 0, ySplit: 4, startRow: 4, startColumn: -1 });
  });

  test("leaves rows to grow with their text where nobody set a height", () => {
    expect(sheetOf(opened).rowData?.[4]).toEqual({ ia: 1 });
    expect(sheetOf(opened).rowData?.[5]).toEqual({ ia: 1 });
  });

  test("keeps sheets hidden as they were", () => {
    expect([0, 1, 2].map((index) => sheetOf(opened, index).hidden)).toEqual([0, 0, 1]);
    expect(sheetOf(opened, 2).custom).toMatchObject({ veryHidden: true });
  });

  test("keeps defined names, whole columns and formulas among them", () => {
    const before = Object.values<object>(kept(drawn, "DEFINED_NAME"));
    const names = Object.values<object>(kept(opened.workbook, "DEFINED_NAME"));
    expect(names).toMatchObject(before.map((name) => without(name, "id")));
  });

  test("keeps a list by name with its prompt and its word of warning", () => {
    const [instrument] = kept(opened.workbook, "VALIDATION")["sheet-1"];
    const before = without(kept(drawn, "VALIDATION").s1[0], "uid", "operator");
    expect(instrument).toMatchObject(before);
  });

  test("keeps a list that reads its own row as one rule in the file and one a row on the screen", async () => {
    const rules = kept(opened.workbook, "VALIDATION")["sheet-1"];
    expect(rules.slice(1, 4).map((rule: { formula1: string }) => rule.formula1)).toEqual(
      [5, 6, 7].map(issues),
    );
    expect(new Set(rules.map(({ uid }: { uid: string }) => uid.split("~")[0])).size).toBe(3);
  });

  test("keeps limits of numbers", () => {
    expect(kept(opened.workbook, "VALIDATION")["sheet-1"][4]).toMatchObject({
      type: "decimal",
      operator: "between",
      formula1: "0",
      formula2: "100",
      errorStyle: 1,
      ranges: [area(4, 2, 8)],
    });
  });

  test("keeps a conditional format with its formula and colours", () => {
    const [rule] = kept(opened.workbook, "CONDITIONAL")["sheet-1"];
    const before = without(kept(drawn, "CONDITIONAL").s1[0], "cfId");
    expect(rule).toMatchObject(before);
  });

  test("keeps how it is printed, and what the workbook knows of itself", () => {
    expect(sheetOf(opened).custom).toMatchObject(drawn.sheets["s1"]!.custom!);
    expect(opened.workbook.custom).toEqual(drawn.custom);
  });
});

const ends = [{ type: "min" }, { type: "max" }];
const scale = { cfvo: ends, colors: ["FFF8696B", "FF63BE7B"] };
const bars = { cfvo: ends, color: "FF638EC6" };
const icons = {
  iconSet: "3Arrows",
  cfvo: ["0", "33", "67"].map((value) => ({ type: "percent", value })),
};

describe("a workbook from elsewhere", () => {
  test("shows dates as the count of days that their format needs", async () => {
    const date = {
      value: new Date(Date.UTC(2024, 0, 31, 6)),
      type: "date",
      style: { numFmt: "d/m/yyyy" },
    };
    const opened = await madeElsewhere({ cells: new Map([["0,0", { ...date, type: "date" }]]) });
    expect(sheetOf(opened).cellData?.[0]?.[0]).toMatchObject({ v: 45322.25, t: 2 });
    expect(lookOf(opened, 0, 0).n).toEqual({ pattern: "d/m/yyyy" });
  });

  test("keeps true and false, errors, and text in several looks", async () => {
    const richText = [{ text: "หนา", font: { bold: true } }, { text: "\nบาง" }];
    const opened = await madeElsewhere({
      rows: [[true, "#N/A"]],
      cells: new Map([["1,0", { richText }]]),
    });
    const again = await opens(await saveXlsx(opened.workbook as IWorkbookData));
    for (const { cellData } of [sheetOf(opened), sheetOf(again)]) {
      expect(cellData?.[0]).toMatchObject({ 0: { v: 1, t: 3 }, 1: { v: "#N/A" } });
      expect(cellData?.[1]?.[0]?.v).toBe("หนา\nบาง");
      expect(cellData?.[1]?.[0]?.p?.body?.textRuns?.[0]).toEqual({ st: 0, ed: 3, ts: { bl: 1 } });
    }
  });

  test("has colours of the theme told outright", async () => {
    const opened = await madeElsewhere({
      cells: new Map([
        ["0,0", { value: "x", style: { font: { color: { theme: 1 } }, fill: accent } }],
      ]),
    });
    expect(lookOf(opened, 0, 0)).toMatchObject({ bg: { rgb: "#B4C7E7" } });
  });

  test("has lists and comparisons that come back from a second file", async () => {
    const opened = await madeElsewhere({
      rows: [["x"]],
      dataValidations: [
        { type: "list", values: ["ก", "ข"], range: "A1:A1048576", allowBlank: true },
        { type: "textLength", operator: "lessThan", formula1: "9", range: "B1:B3 D1" },
      ],
      conditionalRules: [
        { type: "cellIs", operator: "between", formula: ["1", "5"], priority: 1, range: "A1:A9" },
        { type: "duplicateValues", priority: 2, range: "A1:A9" },
      ],
    });
    const again = await opens(await saveXlsx(opened.workbook as IWorkbookData));
    expect(again.workbook.resources).toEqual(opened.workbook.resources);
    expect(kept(again.workbook, "VALIDATION")["sheet-1"]).toMatchObject([
      { formula1: "ก,ข", ranges: [area(0, 0, 999)] },
      { type: "textLength", operator: "lessThan", ranges: [area(0, 1, 2), area(0, 3, 0)] },
    ]);
    expect(kept(again.workbook, "CONDITIONAL")["sheet-1"]).toHaveLength(2);
  });

  test.each([
    ["a colour scale", "colour-scales", { type: "colorScale", colorScale: scale }],
    ["data bars", "data-bars", { type: "dataBar", dataBar: bars }],
    ["icons", "icon-sets", { type: "iconSet", iconSet: icons }],
  ] as const)(
    "opens without %s, says so, and keeps the other conditional formats in their order",
    async (_, said, drawnOver) => {
      const { workbook, dropped } = await madeElsewhere({
        rows: [["x"]],
        conditionalRules: [
          { type: "duplicateValues", priority: 3, range: "A1:A9" },
          { ...drawnOver, priority: 2, range: "A1:A9" } as ConditionalRule,
          { type: "expression", formula: "$A1>1", priority: 1, range: "A1:A9" },
        ],
      });
      expect(dropped).toEqual([said]);
      const rules = kept(workbook, "CONDITIONAL")["sheet-1"];
      expect(rules.map(({ rule }: { rule: { subType: string } }) => rule.subType)).toEqual([
        "formula",
        "duplicateValues",
      ]);
      const again = await opens(await saveXlsx(workbook as IWorkbookData));
      expect(again.dropped).toEqual([]);
      expect(kept(again.workbook, "CONDITIONAL")["sheet-1"]).toHaveLength(2);
    },
  );

  test("says so too where Excel keeps bars and icons in an extension", async () => {
    const plain = await writeXlsx({ sheets: [{ name: "Sheet1", rows: [["x"]] }] });
    const extended = await rewritten(plain, "xl/worksheets/sheet1.xml", (xml) =>
      xml.replace(
        "</worksheet>",
        `${EXTENSION.replace(IN_FORMATS, `$&${OVER_CELLS}`)}</worksheet>`,
      ),
    );
    const { workbook, dropped } = await opens(extended);
    expect(dropped).toEqual(["data-bars", "icon-sets"]);
    expect(kept(workbook, "CONDITIONAL")["sheet-1"]).toMatchObject([
      { rule: { value: "=A1>Sheet2!$B$1" } },
    ]);
  });

  test("has rules that Excel keeps in an extension because they look into another sheet", async () => {
    const plain = await writeXlsx({ sheets: [{ name: "Sheet1", rows: [["x"]] }] });
    const extended = await rewritten(plain, "xl/worksheets/sheet1.xml", (xml) =>
      xml.replace("</worksheet>", `${EXTENSION}</worksheet>`),
    );
    const { workbook, dropped } = await opens(extended);
    expect(dropped).toEqual([]);
    expect(kept(workbook, "VALIDATION")["sheet-1"]).toMatchObject([
      { type: "list", formula1: "=Sheet2!$A$1:$A$3", ranges: [area(1, 1, 8)], prompt: "เลือก" },
    ]);
    expect(kept(workbook, "CONDITIONAL")["sheet-1"]).toMatchObject([
      {
        ranges: [area(0, 0, 8)],
        rule: {
          value: "=A1>Sheet2!$B$1",
          style: { bg: { rgb: "#FFC7CE" }, cl: { rgb: "#9C0006" } },
        },
      },
    ]);
  });

  test("shows in full what a filter hid, as the filter is not kept", async () => {
    const opened = await madeElsewhere({
      rows: [["a"], ["b"], ["c"]],
      autoFilter: { range: "A1:A2" },
      rowDefs: new Map([1, 2].map((row) => [row, { hidden: true }])),
    });
    expect(sheetOf(opened).rowData).toEqual({ 0: { ia: 1 }, 1: { ia: 1 }, 2: { ia: 1, hd: 1 } });
  });

  test("says what it held that was not kept", async () => {
    const { dropped } = await madeElsewhere({
      rows: [["a"], ["b"]],
      cells: new Map([["0,0", { value: "a", comment: { text: "ดูอีกครั้ง" } }]]),
      autoFilter: { range: "A1:A2" },
      conditionalRules: [{ type: "top10", priority: 1, range: "A1:A2" }],
      images: [{ data: new Uint8Array(8), type: "png", anchor: { from: { row: 0, col: 1 } } }],
    });
    expect(dropped).toEqual(["comments", "conditional-formats", "filters", "images"]);
  });
});

const EXTENSION =
  '<extLst><ext xmlns:x14="x14" xmlns:xm="xm"><x14:dataValidations count="1">' +
  '<x14:dataValidation type="list" allowBlank="1" showInputMessage="1" prompt="เลือก">' +
  "<x14:formula1><xm:f>Sheet2!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B9</xm:sqref>" +
  "</x14:dataValidation></x14:dataValidations></ext><ext><x14:conditionalFormattings>" +
  '<x14:conditionalFormatting><x14:cfRule type="expression" priority="1" id="{1}">' +
  '<xm:f>A1&gt;Sheet2!$B$1</xm:f><x14:dxf><font><color rgb="FF9C0006"/></font><fill><patternFill>' +
  '<bgColor rgb="FFFFC7CE"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>A1:A9</xm:sqref>' +
  "</x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>";
const IN_FORMATS = "<x14:conditionalFormattings>";
const overCells = (type: string, drawn: string) =>
  `<x14:conditionalFormatting><x14:cfRule type="${type}" priority="2" id="{2}">${drawn}</x14:cfRule>` +
  "<xm:sqref>B1:B9</xm:sqref></x14:conditionalFormatting>";
const point = (type: string, at: string) =>
  `<x14:cfvo type="${type}"><xm:f>${at}</xm:f></x14:cfvo>`;
const OVER_CELLS =
  overCells("dataBar", `<x14:dataBar>${point("num", "0")}${point("num", "9")}</x14:dataBar>`) +
  overCells(
    "iconSet",
    `<x14:iconSet iconSet="3Stars">${["0", "33", "67"].map((at) => point("percent", at)).join("")}</x14:iconSet>`,
  );
const accent = {
  type: "pattern" as const,
  pattern: "solid" as const,
  fgColor: { theme: 4, tint: 0.5999 },
};

describe("a file that cannot be opened says why", () => {
  const refused = (bytes: Uint8Array, reason: string) =>
    expect(opens(bytes)).rejects.toMatchObject({ name: "UnreadableFileError", reason });
  const compound = (stream: string) =>
    Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from(stream, "utf16le")]);

  test("no workbook", () => refused(Buffer.from("<html></html>"), "not-a-workbook"));
  test("locked with a password", () => refused(compound("EncryptedPackage"), "encrypted"));
  test("of the old format", () => refused(compound("Workbook"), "old-xls"));
  test("too large", async () => {
    const large = new Uint8Array(33 * 1024 * 1024);
    large.set([0x50, 0x4b, 3, 4]);
    await refused(large, "too-large");
  });
  test("cut off in the middle", async () => {
    const whole = await saveXlsx(drawn);
    await refused(whole.slice(0, whole.length / 2), "damaged");
  });
  test("spoilt inside", async () => {
    const spoilt = (await saveXlsx(drawn)).fill(0, 200, 4000);
    await refused(spoilt, "damaged");
  });
});

test("a row that grows with its text has its height in the file, and still grows when opened", async () => {
  const book: IWorkbookData = structuredClone(drawn);
  const sheet = book.sheets["s1"];
  if (!sheet) throw new Error("no sheet");
  sheet.rowData = { 0: { h: 40, ia: 0 }, 4: { ia: 1, ah: 120 } };
  const bytes = await saveXlsx(book);
  const xml = listParts(bytes).text("xl/worksheets/sheet1.xml");
  expect(xml).toMatch(/<row r="1" ht="30" customHeight="1"/);
  expect(xml).toMatch(/<row r="5" ht="90">/);
  const { workbook } = await opens(bytes);
  const rows = Object.values(workbook.sheets ?? {})[0]?.rowData;
  expect(rows?.[0]).toMatchObject({ h: 40, ia: 0 });
  expect(rows?.[4]).toEqual({ ia: 1 });
});
