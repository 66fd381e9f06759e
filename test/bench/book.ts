import { bookOf } from "../../src/report/book/book";
import { patchedReading } from "../../src/report/workbook/patched-reading";
import { rowViewOf } from "../../src/taskpane/workbook/row-view";
import { sampleSheet } from "../samples/sample-sheet";
import { workbookReading } from "../samples/grid";
import { sampleRows } from "../samples/long-report";
import { median, print } from "./measure";

/* What a move of the cursor and an edit of one cell cost, in small and in large reports. */

const sizes = [50, 500, 3000];
const moves = 20_000;

const measured = sizes.map((size) => {
  const sheet = { ...sampleSheet(sampleRows(size)), formulaCells: [], flags: [], hiddenRows: [] };
  const reading = workbookReading(sheet);
  const book = bookOf(reading);
  const rows = book.report?.rows ?? [];
  const cursor = { row: rows.at(-1)?.sheetRows[0] ?? 0, column: 0 };
  const move = median(() => {
    for (let count = 0; count < moves; count += 1) rowViewOf(book, cursor, 85);
  });
  const cell = rows[Math.floor(size / 2)]?.cells.results[0];
  if (!cell) throw new Error("the sample has no results");
  const { sheetName } = sheet;
  const edited = patchedReading(reading, [
    { sheetName, firstRow: cell.row, firstColumn: cell.column, values: [["• แก้แล้ว"]] },
  ]);
  if (!edited) throw new Error("the edit is beside the report");
  const parsed = book.read.parsed;
  bookOf(edited, book);
  const parsedAgain = book.read.parsed - parsed;
  const whole = median(() => bookOf(reading));
  const again = median(() => bookOf(edited, book));
  return { size, move, parsed, parsedAgain, edit: again / whole };
});

print(
  measured.flatMap(({ size, move, parsed, parsedAgain, edit }) => [
    [
      `a move of the cursor at ${size} rows : at ${sizes[0]}`,
      `${(move / (measured[0]?.move ?? move)).toFixed(1)} : 1`,
    ],
    [`rows parsed at ${size} rows`, String(parsed)],
    [`rows parsed after an edit of one cell`, String(parsedAgain)],
    [`understanding an edit : the whole`, `${edit.toFixed(2)} : 1`],
  ]),
);
