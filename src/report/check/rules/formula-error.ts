import { found } from "../found";
import { entryKeys } from "../../form/columns";
import type { RowRule } from "./rule";

const excelError =
  /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|FIELD!|BUSY!|CONNECT!|BLOCKED!|UNKNOWN!|GETTING_DATA)$/;

/** A formula that gives no result leaves the cell without content. */
export const formulaError = {
  code: "formula-error",
  severity: "error",
  per: "row",
  find: (row) =>
    entryKeys.flatMap((key) =>
      row.cells[key]
        .filter(({ text }) => excelError.test(text.trim()))
        .map((cell) => found(cell, key, { text: cell.text.trim() })),
    ),
} as const satisfies RowRule;
