import type { IWorkbookData } from "@univerjs/core";
import { openXlsx } from "../../files/open";
import { saveXlsx } from "../../files/save";
import { startHeadless } from "../../host/headless";
import {
  bookXml,
  oddWorkbook,
  relationships,
  scoreRow,
  sheetXml,
  textCell,
  times,
} from "../../../test/support/odd-workbook";
import { area } from "./opening";

const part = "xl/worksheets/sheet1.xml";
const merge = (...references: string[]) => mergeAll(references);
const mergeAll = (references: readonly string[]) =>
  `<mergeCells>${references.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;
const validation = (type: string, range: string, formula: string) =>
  `<dataValidations><dataValidation type="${type}" sqref="${range}"><formula1>${formula}` +
  "</formula1></dataValidation></dataValidations>";
const opens = (odd: Record<string, string>) => openXlsx(oddWorkbook(odd), "report.xlsx");
const opensSheet = async (xml: string) => {
  const { workbook, dropped } = await opens({ [part]: xml });
  const [sheet] = Object.values(workbook.sheets ?? {});
  const kept = (plugin: string) =>
    JSON.parse(workbook.resources?.find(({ name }) => name.includes(plugin))?.data ?? "{}");
  return { workbook, dropped, sheet, kept };
};
/** As the engine hands it out again once it is open. */
function shown(workbook: Partial<IWorkbookData>): IWorkbookData {
  const { univerAPI, dispose } = startHeadless();
  const snapshot = structuredClone(univerAPI.createWorkbook(workbook).save());
  dispose();
  return snapshot;
}

describe("a sheet that reaches to its end opens at the size of what is in it", () => {
  const usual = { rowCount: 1000, columnCount: 26 };

  test("everything merged into one cell, which is so again in the file", async () => {
    const { workbook, sheet } = await opensSheet(sheetXml(scoreRow, merge("A1:XFD1048576")));
    expect(sheet).toMatchObject({ ...usual, mergeData: [area(0, 0, 999, 25)] });
    const again = await openXlsx(await saveXlsx(shown(workbook)), "report.xlsx");
    expect(Object.values(again.workbook.sheets ?? {})[0]).toMatchObject(usual);
    expect(await mergesIn(await saveXlsx(shown(workbook)))).toEqual(["A1:XFD1048576"]);
  });

  test("whole rows and whole columns merged, and some cells", async () => {
    const { sheet } = await opensSheet(
      sheetXml(scoreRow, merge("A2:XFD2", "Y3:Y1048576", "A3:B1200")),
    );
    expect(sheet).toMatchObject({ rowCount: 1400, columnCount: 31 });
    expect(sheet?.mergeData).toEqual([
      area(1, 0, 1, 30),
      area(2, 24, 1399, 24),
      area(2, 0, 1199, 1),
    ]);
  });

  test("rows that only look like something", async () => {
    const styled = Array.from(
      { length: 1_048_575 },
      (_, at) => `<row r="${at + 2}" ht="30" customHeight="1"><c r="A${at + 2}" s="1"/></row>`,
    );
    const { workbook, sheet, dropped } = await opensSheet(sheetXml(scoreRow + styled.join("")));
    // A thousand of them stay, and 200 rows below.
    expect(sheet?.rowCount).toBe(1201);
    expect(Object.keys(sheet?.cellData ?? {})).toHaveLength(1001);
    expect(Object.keys(sheet?.rowData ?? {})).toHaveLength(1001);
    expect(dropped).toEqual(["blank-cells"]);
    expect(shown(workbook).sheetOrder).toHaveLength(1);
  });

  test("cells that only look like something, to the last column", async () => {
    const looks = '<c s="1"/>'.repeat(16_380);
    const rows = times(100, (at) => `<row r="${at + 1}">${looks}</row>`);
    const { sheet, dropped } = await opensSheet(sheetXml(scoreRow + rows));
    expect(sheet?.columnCount).toBe(109);
    expect(dropped).toEqual(["blank-cells"]);
  });

  test("columns to the last, and a dimension that lies", async () => {
    const { sheet } = await opensSheet(
      sheetXml(
        scoreRow,
        "",
        '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" width="12"/></cols>',
      ),
    );
    expect(sheet).toMatchObject(usual);
    expect(Object.keys(sheet?.columnData ?? {})).toHaveLength(26);
  });

  test("rules over everything", async () => {
    const { sheet, kept, workbook } = await opensSheet(
      sheetXml(
        scoreRow,
        '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="1">' +
          "<formula>A1&gt;1</formula></cfRule></conditionalFormatting>" +
          validation("list", "A1:XFD1048576", "A1:A2"),
      ),
    );
    expect(sheet).toMatchObject(usual);
    expect(kept("CONDITIONAL")["sheet-1"]).toMatchObject([{ ranges: [area(0, 0, 999, 25)] }]);
    // One for each of its 26,000 cells would be more than the engine bears.
    expect(kept("VALIDATION")["sheet-1"]).toMatchObject([{ ranges: [area(0, 0, 999, 25)] }]);
    expect(shown(workbook).sheetOrder).toHaveLength(1);
  });

  test("a word in its last row", async () => {
    const { sheet } = await opensSheet(
      sheetXml(`${scoreRow}<row r="1048576">${textCell("A1048576", "ท้าย")}</row>`),
    );
    expect(sheet?.rowCount).toBe(1_048_576);
    expect(Object.keys(sheet?.cellData ?? {})).toEqual(["0", "1048575"]);
  });
});

test("merges and names without number open", async () => {
  const many = Array.from({ length: 100_000 }, (_, at) => at + 1);
  const { workbook } = await opens({
    [part]: sheetXml(scoreRow, mergeAll(many.map((at) => `E${at}:F${at}`))),
    "xl/workbook.xml": bookXml(
      '<sheet name="a" sheetId="1" r:id="rId1"/>',
      `<definedNames>${times(100_000, (at) => `<definedName name="n${at}">a!$A$1</definedName>`)}</definedNames>`,
    ),
  });
  expect(Object.values(workbook.sheets ?? {})[0]?.mergeData).toHaveLength(100_000);
  expect(shown(workbook).sheetOrder).toHaveLength(1);
});

test("parts that each name themselves otherwise are read one by one", async () => {
  const drawings = Array.from({ length: 20_000 }, (_, at) => at + 1);
  const { workbook } = await opens({
    "xl/worksheets/_rels/sheet1.xml.rels": relationships().replace(
      "</",
      `${drawings.map((at) => `<Relationship x${at}="1" Id="r${at}" Type="t" Target="t${at}"/>`).join("")}</`,
    ),
  });
  expect(workbook.sheetOrder).toEqual(["sheet-1"]);
});

async function mergesIn(bytes: Uint8Array): Promise<string[]> {
  const { strFromU8, unzipSync } = await import("fflate");
  const xml = strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());
  return [...xml.matchAll(/<mergeCell ref="([^"]*)"/g)].map(([, reference = ""]) => reference);
}
