import type { IWorkbookData } from "@univerjs/core";
import { strFromU8, unzipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { saveXlsx } from "../../files/save";
import type { Host } from "../../host/host";
import { customOf, opens, rewritten } from "./opening";
import { savedAndOpened, startWithScores } from "./scores-book";

let host: Host;
let stop: () => Promise<void>;

beforeEach(async () => {
  ({ host, stop } = await startWithScores());
});
afterEach(() => stop());

test("a table is saved and opened as it was", async () => {
  const opened = await savedAndOpened(host);
  expect(opened.dropped).toEqual([]);
  expect(customOf(opened, 1)["tables"]).toEqual([
    {
      id: "1",
      name: "ITA_คะแนน",
      area: { startRow: 1, endRow: 4, startColumn: 1, endColumn: 3 },
      style: "TableStyleLight9",
      showBandedRows: false,
      showFilterButton: true,
    },
  ]);
});

test("the file names a table's columns as its header cells do, with line breaks as Excel writes them", async () => {
  const parts = unzipSync(await saveXlsx(host.snapshot()));
  const xml = strFromU8(parts["xl/tables/table1.xml"]!);
  expect([...xml.matchAll(/tableColumn id="\d" name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    "รหัส_x000a_ประเด็น",
    "คะแนน",
    "เกณฑ์",
  ]);
});

test("a table's filter is not kept: what it hid is shown again, and it is named", async () => {
  const filtered = await writeXlsx({
    sheets: [
      {
        name: "Sheet1",
        rows: [["รหัส"], ["i1"], ["i2"], ["หมายเหตุ"]],
        tables: [{ name: "T", range: "A1:A3", columns: [{ name: "รหัส" }] }],
        rowDefs: new Map([1, 3].map((row) => [row, { hidden: true }])),
      },
    ],
  });
  const bytes = rewritten(filtered, /table1\.xml$/, (xml) =>
    xml.replace('<autoFilter ref="A1:A3"/>', FILTER),
  );
  const opened = await opens(bytes);
  expect(opened.dropped).toEqual(["filters"]);
  expect(customOf(opened, 0)["tables"]).toMatchObject([{ name: "T", showFilterButton: true }]);
  const { rowData } = opened.workbook.sheets!["sheet-1"]!;
  expect([1, 3].map((row) => rowData?.[row]?.hd)).toEqual([undefined, 1]);
});

const FILTER =
  '<autoFilter ref="A1:A3"><filterColumn colId="0"><filters><filter val="i2"/></filters>' +
  "</filterColumn></autoFilter>";

test("a table with a row of totals is not kept, and is named", async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "Sheet1",
        rows: [["คะแนน"], [80], [80]],
        tables: [{ name: "T", range: "A1:A3", columns: [{ name: "คะแนน" }], showTotalRow: true }],
      },
    ],
  });
  const opened = await opens(bytes);
  expect(opened.dropped).toEqual(["tables"]);
  expect(customOf(opened, 0)["tables"]).toBeUndefined();
  const again = await opens(await saveXlsx(opened.workbook as IWorkbookData));
  expect(again.dropped).toEqual([]);
});
