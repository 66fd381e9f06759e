import { readWorkbook } from "../../excel/read-workbook";
import { showCell } from "../actions/show-cell";
import { writeDrawing } from "../../excel/write-drawing";
import { entryKeys } from "../../report/columns";
import type { Drawing } from "../../report/drawing/drawing";
import { readReport } from "../../report/reading/read-report";
import type { Report } from "../../report/report";
import { fillFields } from "../../report/rows/fill-fields";
import { planRows, type RowWish } from "../../report/rows/plan-rows";
import { sheetOf } from "../../report/workbook-reading";
import { RefusedError } from "../actions/trouble";
import type { Actions } from "../actions/use-actions";
import type { UndoActions } from "../actions/use-undo";
import type { Change } from "../workbook/changes";
import type { Workbook } from "../workbook/use-workbook";
import { followRow, textsOf, type RowTarget, type RowTexts } from "./follow-row";

/** What came of writing fields; where cells have changed meanwhile nothing is written. */
export type Filled =
  { kind: "written"; at: number } | { kind: "failed" } | { kind: "changed"; theirs: RowTexts };

/** Writes fields into the row's own cells, unless these hold something else than was seen: one write. */
export type Fill = (
  target: RowTarget,
  fields: Partial<RowTexts>,
  seen: Partial<RowTexts>,
) => Promise<Filled>;

export interface RowActions {
  fill: Fill;
  /** Adds, copies, moves or takes out a row: one read and one write. */
  change: (wish: RowWish) => Promise<boolean>;
  /** Shows a sheet row (zero-based) of the report: one round trip. */
  goTo: (sheetRow: number) => Promise<boolean>;
}

export function useRowActions(
  { run }: Actions,
  { current, recheck, view }: Workbook,
  { remember }: UndoActions,
): RowActions {
  const sheetName = view?.report?.sheetName ?? "";

  const fill = async (...[target, fields, seen]: Parameters<Fill>): Promise<Filled> => {
    const sheet = sheetOf(await current(), target.report.sheetName);
    const report = sheet && readReport(sheet);
    const found = report && followRow(target, report);
    if (!report || !found) throw new RefusedError(report ? "row-gone" : "no-grid");
    const theirs = textsOf(found);
    const isChanged = entryKeys.some(
      (key) => key in seen && ![seen[key], fields[key]].includes(theirs[key]),
    );
    if (isChanged) return { kind: "changed", theirs };
    const drawing = fillFields(report, found.row, found.sheetRow, fields);
    await recheck.alone(() => writeDrawing(drawing));
    // The next write builds on this one, also where Excel has not told of it yet.
    recheck.hint(changeOf(drawing, report));
    return { kind: "written", at: Date.now() };
  };
  const change = async (wish: RowWish) => {
    await recheck.alone(async () => {
      const reading = await readWorkbook({ waitForTyping: true, drawingOn: { sheetName } });
      const planned = planRows(reading, wish);
      if (typeof planned === "string") throw new RefusedError(planned);
      await writeDrawing(planned.drawing);
      remember({ done: wish.kind, values: { count: 1, sheet: sheetName }, undo: planned.undo });
    });
    await recheck.readNow();
  };
  return {
    fill: async (...given) => {
      let filled: Filled = { kind: "failed" };
      await run("field", async () => {
        filled = await fill(...given);
      });
      return filled;
    },
    change: (wish) => run("rows", () => change(wish)),
    goTo: (sheetRow) =>
      run("select", () => showCell(sheetName, sheetRow, view?.report?.firstColumn ?? 0)),
  };
}

/** The cells a fill has written, to be read again. */
function changeOf({ sheets }: Drawing, { sheetName }: Report): Change {
  const written = sheets.flatMap(({ values }) => values);
  const [only] = written;
  const isOneBlock =
    only && written.length === 1 && sheets.every((sheet) => sheet.rowChanges.length === 0);
  if (!isOneBlock) return "everything";
  const { row, column, values } = only;
  return { sheetName, row, column, rowCount: values.length, columnCount: values[0]?.length ?? 1 };
}
