import { found } from "../found";
import { isExcelError } from "../../terms/excel-errors";
import { entryKeys } from "../../form/columns";
import type { RowRule } from "./rule";

/** A formula that gives no result leaves the cell without content. */
export const formulaError = {
  code: "formula-error",
  severity: "error",
  per: "row",
  find: (row) =>
    entryKeys.flatMap((key) =>
      row.cells[key]
        .filter(({ text }) => isExcelError(text))
        .map((cell) => found(cell, key, { text: cell.text.trim() })),
    ),
} as const satisfies RowRule;
