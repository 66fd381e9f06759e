import { CFB, utils, write, type WorkBook, type WorkSheet } from "@e965/xlsx";
import { FileRefusal } from "../../../src/files/file-refusal";
import { openReportFile } from "../../../src/files/report-file";
import { bookOf as bookRead } from "../../../src/report/book/book";
import { readReportFile } from "../../../src/files/read-report-file";
import { completeRows } from "../../samples/complete-report";
import { sampleSheet } from "../../samples/sample-sheet";

const inBytes = (book: WorkBook): Uint8Array =>
  new Uint8Array(write(book, { type: "array", bookType: "biff8" }));
const bookOf = (...sheets: [string, WorkSheet][]): WorkBook => {
  const book = utils.book_new();
  for (const [name, sheet] of sheets) utils.book_append_sheet(book, sheet, name);
  return book;
};
const opened = async (book: WorkBook) => openReportFile(inBytes(book), "report.xls");

test("a report in a workbook of old Excel is read", async () => {
  const rows = sampleSheet(completeRows).values;
  const book = bookOf(["ปก", utils.aoa_to_sheet([["ก"]])], ["รายงาน", utils.aoa_to_sheet(rows)]);
  const reading = await readReportFile(inBytes(book), "report.xls");
  expect(bookRead(reading).report?.sheetName).toBe("รายงาน");
  expect(reading.others?.[1]?.values).toEqual(rows);
});

test("dates, numbers, errors and answers of yes or no show as people see them", async () => {
  const sheet = utils.aoa_to_sheet([[44880, 73.1, "73.10", true]]);
  sheet["A1"].z = "d mmm yyyy";
  sheet["E1"] = { t: "e", v: 42 };
  sheet["!ref"] = "A1:E1";
  const { kind, sheets } = await opened(bookOf(["ก", sheet]));
  expect(kind).toBe("workbook");
  expect(sheets[0]?.values).toEqual([["15/11/2565", 73.1, "73.10", "TRUE", "#N/A"]]);
});

test("merged cells hold their text once; hidden sheets are told", async () => {
  const sheet = utils.aoa_to_sheet([["IIT", "i8"], ["เดิม", "i9"], ["ท้าย"]]);
  sheet["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 1, c: 0 } }];
  const book = bookOf(["ก", sheet], ["ข", utils.aoa_to_sheet([["ลับ"]])]);
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 2 }] };
  const { sheets } = await opened(book);
  expect(sheets).toEqual([
    {
      sheetName: "ก",
      isHidden: false,
      values: [
        ["IIT", "i8"],
        ["", "i9"],
        ["ท้าย", ""],
      ],
      hiddenRows: [],
      mergedDown: [{ row: 0, column: 0, lastRow: 1 }],
    },
    { sheetName: "ข", isHidden: true, values: [["ลับ"]], hiddenRows: [], mergedDown: [] },
  ]);
});

/** The workbook with one more record behind the first of a kind ([MS-XLS] 2.3), as the library writes none. */
function withRecord(
  bytes: Uint8Array,
  behind: number,
  made: (first: Buffer) => Buffer,
): Uint8Array {
  const file = CFB.read(bytes, { type: "array" });
  const stream = CFB.find(file, "/Workbook")!;
  const records = Buffer.from(stream.content as Uint8Array);
  let at = 0;
  while (records.readUInt16LE(at) !== behind) at += 4 + records.readUInt16LE(at + 2);
  const end = at + 4 + records.readUInt16LE(at + 2);
  const more = made(records.subarray(at, end));
  stream.content = Buffer.concat([records.subarray(0, end), more, records.subarray(end)]);
  stream.size = stream.content.length;
  return new Uint8Array(CFB.write(file, { type: "array" }) as unknown as ArrayLike<number>);
}
const [begin, password, tab, dimensions, rowKind] = [0x809, 0x2f, 0x85, 0x200, 0x208];

function record(kind: number, length: number, ...numbers: [at: number, number: number][]): Buffer {
  const bytes = Buffer.alloc(4 + length);
  bytes.writeUInt16LE(kind, 0);
  bytes.writeUInt16LE(length, 2);
  for (const [at, number] of numbers) bytes.writeUInt16LE(number, 4 + at);
  return bytes;
}

const three = inBytes(bookOf(["ก", utils.aoa_to_sheet([["ก"], ["ข"], ["ค"]])]));

test("rows out of sight are told", async () => {
  const hidden = record(rowKind, 16, [0, 1], [12, 0x20]);
  const { sheets } = await openReportFile(
    withRecord(three, dimensions, () => hidden),
    "report.xls",
  );
  expect(sheets[0]).toMatchObject({ values: [["ก"], ["ข"], ["ค"]], hiddenRows: [1] });
});

test.each<[string, Uint8Array, string]>([
  ["needs a password", withRecord(three, begin, () => record(password, 6)), "protected"],
  [
    "is older than Excel 97",
    new Uint8Array(
      write(bookOf(["ก", utils.aoa_to_sheet([["a"]])]), { type: "array", bookType: "biff5" }),
    ),
    "old-excel",
  ],
  ["shows a sheet twice", withRecord(three, tab, (first) => Buffer.from(first)), "damaged"],
  [
    "has more cells than there is room for",
    withRecord(three, dimensions, () =>
      Buffer.concat(
        Array.from({ length: 45_000 }, (_, row) => record(0x205, 8, [0, row], [2, 255])),
      ),
    ),
    "too-large",
  ],
])("a workbook that %s is refused", async (_, bytes, reason) => {
  await expect(openReportFile(bytes, "report.xls")).rejects.toMatchObject({ reason });
});

test("a workbook cut short is damaged, at whatever place", async () => {
  const whole = inBytes(bookOf(["ก", utils.aoa_to_sheet([["ก"]])]));
  for (const part of [8, 100, 512, 1024, whole.length / 2]) {
    const reading = openReportFile(whole.slice(0, part), "report.xls");
    await expect(reading).rejects.toEqual(new FileRefusal("damaged"));
  }
});
