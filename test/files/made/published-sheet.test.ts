import { readXlsx } from "hucre/xlsx";
import { writeWorkbookFile } from "../../../src/files/write-workbook-file";
import { planPublishing } from "../../../src/report/actions/plan-publishing";
import type { Book } from "../../../src/report/book/book";
import { gridRow } from "../../samples/grid";
import { readAs, readsBackTheSame } from "./read-back";
import { bookWith } from "./sample-book";

/** The published sheet alone, in a file of its own. */
function fileOf(book: Book): Promise<Uint8Array> {
  const { drawing } = planPublishing(book)!;
  return writeWorkbookFile({ ...drawing, names: [] });
}

test("what was published is read back as the same report, whatever it holds", () =>
  readsBackTheSame(async (book) => readAs(await fileOf(book), "report.xlsx")));

test("its file numbers the pages, and has no line within a row that runs on", async () => {
  const actions = Array.from({ length: 14 }, () => "1. ประชุม").join("\n");
  const bytes = await fileOf(bookWith([gridRow("urgent", { issue: "i8 งบประมาณ", actions })]));
  const [sheet] = (await readXlsx(bytes, { readStyles: true })).sheets;
  expect(sheet?.headerFooter?.oddFooter).toMatch(/^&C.*หน้า &P$/);
  const lines = [6, 7].map((row) => {
    const { top, bottom } = sheet?.cells?.get(`${row},4`)?.style?.border ?? {};
    return [top !== undefined, bottom !== undefined];
  });
  expect(lines).toEqual([
    [true, false],
    [false, true],
  ]);
});
