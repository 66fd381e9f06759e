import type { Guarded } from "../report/actions/guard";
import { sheetNames } from "../report/workbook/names";
import { guardRow, safeHeading } from "../report/safe/safe-sheet";
import { enterCells } from "./enter-cells";
import { ExcelError } from "./run-excel";

/**
 * Stops the batch here unless every cell still holds what a plan was made from. Excel has no transactions,
 * but it calculates: the expected texts go onto the safe sheet beside formulas that compare them, and one
 * that is an error when all are the same. A search for cells in error then finds that one - or nothing,
 * and is refused with ItemNotFound (documentation: "Find special cells within a range"), before any action
 * behind it. All in the batch that writes, so that nobody can come between.
 */
export function checkGuard(safe: Excel.Worksheet, guarded: readonly Guarded[]): void {
  if (guarded.length === 0) return;
  const first = guardRow + 1;
  const last = guardRow + guarded.length;
  enterCells(
    safe,
    { row: first, column: 1 },
    guarded.map(({ expected }) => [expected]),
  );
  safe.getRange(`A${first + 1}:A${last + 1}`).formulas = guarded.map(({ expression }, index) => [
    `=EXACT(${expression},B${first + 1 + index})`,
  ]);
  // Two cells: of one alone Excel would search the whole sheet.
  const result = safe.getRange(`A${guardRow}:A${guardRow + 1}`);
  result.formulas = [
    [""],
    [`=IF(COUNTIF(A${first + 1}:A${last + 1},TRUE)=${guarded.length},NA(),0)`],
  ];
  result.getSpecialCells("Formulas", "Errors").load("address");
  // Nothing of it stays: its formulas would follow the report's rows.
  safe.getRange(`A${guardRow}:B${last + 1}`).clear();
}

/** No cell in error was found: those compared are no longer what the plan was made from. */
export function isGuardRefusal(error: unknown): boolean {
  if (!(error instanceof ExcelError) || error.code !== "ItemNotFound") return false;
  return error.location === "" || error.location === "Range.getSpecialCells";
}

/** The safe sheet, which is added where there is none yet, and hidden where Excel had stopped before that. */
export function openSafe(
  workbook: Excel.Workbook,
  now: { isVisible: boolean } | null,
): Excel.Worksheet {
  const { worksheets } = workbook;
  const safe = now ? worksheets.getItem(sheetNames.safe) : worksheets.add(sheetNames.safe);
  if (now === null || now.isVisible) safe.visibility = "Hidden";
  if (now) return safe;
  safe.getRange("A1").values = [[safeHeading]];
  return safe;
}
