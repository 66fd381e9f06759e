import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import { FileRefusal } from "../../../src/files/file-refusal";
import { matched, openFile } from "../../../src/taskpane/open/read-opened";
import { cell, paragraph, row, table, wordDocument } from "../../support/word-document";

const header = ["แบบ", "ประเด็น", "คะแนน", "มาตรการ", "ผู้รับผิดชอบ", "วิธีการดำเนินการ", "ผลที่ได้"];
const line = (issue: string, score: number | "") => {
  const instrument = issue.startsWith("e") ? "EIT" : "IIT";
  return [instrument, issue, score, "• ประชุม", "ฝทบ.", "1. ชี้แจง", "• ทราบทั่วกัน"];
};
const title = ["รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรม ของ กรมตัวอย่าง ปีงบประมาณ 2566"];

async function workbookFile(...sheets: WriteSheet[]): Promise<File> {
  const bytes = await writeXlsx({ sheets });
  return new File([new Uint8Array(bytes)], "รายงานเดิม.xlsx");
}

test("a report's rows come in their sections, with whose they are and the year whose items they have", async () => {
  const file = await workbookFile({
    name: "รายงาน",
    rows: [title, header, line("i8 กระบวนการงบประมาณ", 73.1), line("e1 การปฏิบัติงาน", 93)],
  });
  const { report } = await openFile(file);
  expect(report).toMatchObject({ agency: "กรมตัวอย่าง", fiscalYear: 2566, assessedYear: 2566 });
  expect(report?.rows.map(({ section, text }) => [section, text.issue])).toEqual([
    ["urgent", "i8 กระบวนการงบประมาณ"],
    ["develop", "e1 การปฏิบัติงาน"],
  ]);
});

test("what is in no row of it is told: sheets, columns, rows out of sight and other texts", async () => {
  const rows = [title, [...header, "สีของปก"], [...line("i8 กระบวนการงบประมาณ", 73.1), "ก-12"]];
  const old = [["ของ กรมตัวอย่าง ปีงบประมาณ 2565"], header, line("i9 การใช้อำนาจ", 80)];
  const file = await workbookFile(
    {
      name: "2566",
      rows: [...rows, line("i7 ร่างเก่า", 70), [], ["ลงชื่อ นายสมชาย"]],
      rowDefs: new Map([[3, { hidden: true }]]),
    },
    { name: "2565", rows: old },
  );
  const { report } = await openFile(file);
  expect(report?.rows).toHaveLength(1);
  expect(report?.left).toEqual({
    sheets: ["2565"],
    columns: ["สีของปก"],
    hiddenRows: 1,
    texts: ["ก-12", "ลงชื่อ นายสมชาย"],
  });
});

test("a sheet of items that nobody understood is told of, too", async () => {
  const file = await workbookFile(
    { name: "รายงาน", rows: [title, header, line("i8 กระบวนการงบประมาณ", 73.1)] },
    {
      name: "บันทึก",
      rows: [
        ["พบ", "ทำ"],
        ["i9 การใช้อำนาจ", "ประชุม"],
        ["i10 ทรัพย์สิน", "ประชุม"],
      ],
    },
  );
  expect((await openFile(file)).report?.left.sheets).toEqual(["บันทึก"]);
});

test("a document is read as well", async () => {
  const cells = (texts: (string | number)[]) => row(...texts.map((text) => cell(String(text))));
  const document = wordDocument(
    [
      paragraph(String(title[0])),
      table(cells(header), cells(line("i8 กระบวนการงบประมาณ", 73.1))),
    ].join(""),
  );
  const { report } = await openFile(new File([new Uint8Array(document)], "รายงาน.docx"));
  expect(report?.rows.map(({ text }) => text.results)).toEqual(["• ทราบทั่วกัน"]);
});

test("where no header is known its columns are there to be matched, and to be found anew", async () => {
  const file = await workbookFile({
    name: "บันทึก",
    rows: [
      ["สิ่งที่เจอ", "สิ่งที่ทำ", "ได้อะไร"],
      ["i8 กระบวนการงบประมาณ", "ประชุม", "ทราบทั่วกัน"],
    ],
  });
  const opened = await openFile(file);
  expect(opened.report).toBeNull();
  expect(opened.toMatch?.columns.map(({ header }) => header)).toEqual([
    "สิ่งที่เจอ",
    "สิ่งที่ทำ",
    "ได้อะไร",
  ]);
  const told = await matched(opened, { issue: 0, measures: 1, results: 2 });
  expect(told.report?.rows.map(({ text }) => text.measures)).toEqual(["ประชุม"]);
  expect((await matched(told, null)).report).toBeNull();
});

test.each([
  ["a file that is none", new Uint8Array([1, 2, 0, 3]), "not-a-workbook"],
  ["a text without a table", new TextEncoder().encode("บันทึกข้อความ"), "no-report"],
])("%s is refused, and why", async (_, bytes, reason) => {
  const opening = openFile(new File([bytes], "ไฟล์"));
  await expect(opening).rejects.toBeInstanceOf(FileRefusal);
  await expect(opening).rejects.toMatchObject({ reason });
});
