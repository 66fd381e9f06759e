import { FileRefusal } from "../../../src/files/file-refusal";
import { openReportFile } from "../../../src/files/report-file";
import { bookOf } from "../../../src/report/book/book";
import { readReportFile } from "../../../src/files/read-report-file";
import { completeRows } from "../../samples/complete-report";
import { sampleSheet } from "../../samples/sample-sheet";
import { odsCell, odsFile, odsRow, odsTable, odsText } from "../../support/ods-file";

const opened = (bytes: Uint8Array) => openReportFile(bytes, "report.ods");
const cells = async (rows: string, styles = "") =>
  (await opened(odsFile(odsTable("ก", rows), { styles }))).sheets[0]?.values;

test("a report in an OpenDocument spreadsheet is read", async () => {
  const rows = sampleSheet(completeRows).values.map((line) =>
    odsRow(line.map((value) => (value === "" ? odsCell("") : odsText(String(value)))).join("")),
  );
  const reading = await readReportFile(odsFile(odsTable("รายงาน", rows.join(""))), "report.ods");
  expect(bookOf(reading).report?.sheetName).toBe("รายงาน");
});

test("values show as people see them", async () => {
  const styles =
    '<number:date-style style:name="N1" number:language="th"><number:day/><number:month number:textual="true"/>' +
    '<number:year number:style="long"/></number:date-style>' +
    '<style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>';
  const row = odsRow(
    odsText("ก<text:s text:c='2'/>ข<text:line-break/><text:span>ค</text:span>") +
      odsCell('office:value-type="float" office:value="73.1"', "73.10") +
      odsCell('office:value-type="boolean" office:boolean-value="true"', "จริง") +
      odsCell('office:value-type="date" office:date-value="2022-11-15"', "11/15/22") +
      odsCell(
        'office:value-type="date" office:date-value="2022-11-15T13:05:00" table:style-name="ce1"',
        "x",
      ) +
      odsCell(
        'office:value-type="string" office:string-value="" calcext:value-type="error"',
        "#N/A",
      ),
  );
  expect(await cells(row, styles)).toEqual([
    ["ก  ข\nค", 73.1, "TRUE", "15/11/2565", "15 พ.ย. 2565", "#N/A"],
  ]);
});

test("several paragraphs of a cell are its lines; a remark on it is none", async () => {
  const noted =
    '<table:table-cell office:value-type="string"><office:annotation><text:p>หมายเหตุ</text:p>' +
    "</office:annotation><text:p>1</text:p><text:p>2</text:p></table:table-cell>";
  expect(await cells(odsRow(noted))).toEqual([["1\n2"]]);
});

test("headers repeated on each page, and rows that can be folded away, are rows", async () => {
  const rows =
    `<table:table-header-rows>${odsRow(odsText("หัว"))}</table:table-header-rows>` +
    `<table:table-row-group>${odsRow(odsText("กลุ่ม"))}</table:table-row-group>`;
  expect(await cells(rows)).toEqual([["หัว"], ["กลุ่ม"]]);
});

test("repeated cells and rows are as many; those without end and text are none", async () => {
  const rows =
    odsRow(
      odsText("ก", 'table:number-columns-repeated="2"') +
        odsCell('table:number-columns-repeated="16382"'),
    ) +
    odsRow(odsCell('table:number-columns-repeated="16384"'), 'table:number-rows-repeated="2"') +
    odsRow(odsText("ข"), 'table:number-rows-repeated="2"') +
    odsRow(
      odsCell('table:number-columns-repeated="16384"'),
      'table:number-rows-repeated="1048571"',
    );
  expect(await cells(rows)).toEqual([
    ["ก", "ก"],
    ["", ""],
    ["", ""],
    ["ข", ""],
    ["ข", ""],
  ]);
});

test("a merged cell's text stands once, whatever is kept below it", async () => {
  const covered =
    '<table:covered-table-cell office:value-type="string"><text:p>x</text:p></table:covered-table-cell>';
  const rows =
    odsRow(odsText("IIT", 'table:number-rows-spanned="2"') + odsText("i8")) +
    odsRow(covered + odsText("i9"));
  expect(await cells(rows)).toEqual([
    ["IIT", "i8"],
    ["", "i9"],
  ]);
});

test("what is hidden is told, and names are as in a workbook", async () => {
  const styles =
    '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
  const names =
    '<table:named-expressions><table:named-range table:name="ITA_Check" ' +
    `table:cell-range-address="$'ฝ่าย 1.2'.$A$1"/></table:named-expressions>`;
  const shown = odsRow(odsText("ก")) + odsRow(odsText("ข"), 'table:visibility="collapse"');
  const file = odsFile(odsTable("ก", shown) + odsTable("ฝ่าย 1.2", odsRow(odsText("ค")), "ta2"), {
    styles,
    behind: names,
  });
  expect(await opened(file)).toEqual({
    kind: "workbook",
    sheets: [
      { sheetName: "ก", isHidden: false, values: [["ก"], ["ข"]], hiddenRows: [1] },
      { sheetName: "ฝ่าย 1.2", isHidden: true, values: [["ค"]], hiddenRows: [] },
    ],
    namedRanges: [{ name: "ITA_Check", range: "'ฝ่าย 1.2'!$A$1" }],
  });
});

test("is refused where formulas have no values, or a password is needed", async () => {
  const formula = odsRow(odsCell('table:formula="of:=1+1"'));
  await expect(cells(formula)).rejects.toEqual(new FileRefusal("not-calculated"));
  const manifest = "<m:file-entry><m:encryption-data/></m:file-entry>";
  await expect(opened(odsFile("", { manifest }))).rejects.toEqual(new FileRefusal("protected"));
});
