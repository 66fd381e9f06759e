import { bookOf } from "../../src/report/book/book";
import { patchedReading } from "../../src/report/workbook/patched-reading";
import type { WorkbookReading } from "../../src/report/workbook/workbook-reading";
import { keepUnchanged } from "../../src/taskpane/workbook/keep-unchanged";
import { rowViewOf } from "../../src/taskpane/workbook/row-view";
import { Sight } from "../../src/taskpane/workbook/sight";
import { sampleSheet } from "../samples/sample-sheet";
import { workbookReading } from "../samples/grid";
import { rowsOfRealLength } from "../samples/long-report";
import { median, middle } from "./measure";
import { beside, counted, type Measured } from "./table";

/* What a move of the cursor and an edit of one cell cost the pane beside Excel, in small and in large reports. */

const [smallest, ...larger] = [50, 500, 5000] as const;
const moves = 20_000;
const edits = 30;

export async function book(): Promise<Measured[]> {
  const small = await costs(smallest);
  const large = [];
  for (const size of larger) large.push({ size, ...(await costs(size)) });
  return large.flatMap(({ size, ...cost }) => [
    beside(
      `${moves} moves of the cursor at ${size} rows : at 50`,
      [cost.move, small.move],
      "1 : 1",
    ),
    beside(`an edit of a cell at ${size} rows : at 50`, [cost.edit, small.edit], "1 : 1"),
    counted(`rows read anew after it at ${size} rows`, cost.readAnew, "1"),
  ]);
}

async function costs(size: number): Promise<{ move: number; edit: number; readAnew: number }> {
  const reading = readingOf(size);
  const book = bookOf(reading);
  const rows = book.report?.rows ?? [];
  const cursor = { row: rows.at(-1)?.sheetRows[0] ?? 0, column: 0 };
  const move = median(() => {
    for (let count = 0; count < moves; count += 1) rowViewOf(book, cursor, 85);
  });
  const cell = rows[Math.floor(size / 2)]?.cells.results[0];
  if (!cell) throw new Error("the sample has no results");
  const sight = new Sight();
  let last = sight.understand(reading);
  let shown = keepUnchanged(null, await sight.see(last));
  const parsed = last.read.parsed;
  const times: number[] = [];
  for (let round = 0; round < edits; round += 1) {
    const edited = withText(last.reading, cell.row, cell.column, `• แก้ครั้งที่ ${round}`);
    const start = performance.now();
    last = sight.understand(edited);
    shown = keepUnchanged(shown, await sight.see(last));
    times.push(performance.now() - start);
  }
  return { move, edit: middle(times), readAnew: (last.read.parsed - parsed) / edits };
}

function readingOf(size: number): WorkbookReading {
  const sheet = sampleSheet(rowsOfRealLength(size));
  return workbookReading({ ...sheet, formulaCells: [], flags: [], hiddenRows: [] });
}

function withText(
  reading: WorkbookReading,
  firstRow: number,
  firstColumn: number,
  text: string,
): WorkbookReading {
  const { sheetName } = reading.active;
  const edited = patchedReading(reading, [{ sheetName, firstRow, firstColumn, values: [[text]] }]);
  if (!edited) throw new Error("the edit is beside the report");
  return edited;
}
