import { entryKeys, type ColumnKey } from "../../form/columns";
import type { Block } from "../../terms/address";
import type { SheetDrawing } from "../../workbook/drawing";
import { asText, bodyLook } from "../../workbook/looks";
import { columnSpan, type GridPlan, type SectionPlan } from "./grid-plan";

/** How the sheet rows of a section look, or some of them. */
export function rowLooks(
  plan: Pick<GridPlan, "columns">,
  { row, rowCount }: Pick<Block, "row" | "rowCount">,
): SheetDrawing["looks"] {
  const inColumn = (key: ColumnKey): Block => {
    return { row, rowCount, column: plan.columns[key], columnCount: 1 };
  };
  const textKeys = entryKeys.filter((key) => key !== "score");
  return [
    { block: across(plan, row, rowCount), look: bodyLook },
    ...textKeys.map((key) => ({ block: inColumn(key), look: asText })),
    { block: inColumn("score"), look: { numberFormat: "0.00", horizontal: "Center" } },
    { block: inColumn("instrument"), look: { horizontal: "Center" } },
    { block: inColumn("status"), look: { numberFormat: "General" } },
  ];
}

/** A report row that runs on over further sheet rows has no lines between them. */
export function runningOnLooks(
  plan: Pick<GridPlan, "columns">,
  { first, last }: SectionPlan["rows"][number],
): SheetDrawing["looks"] {
  if (first === last) return [];
  return [{ block: across(plan, first, last - first + 1), look: { isOneRow: true } }];
}

function across(plan: Pick<GridPlan, "columns">, row: number, rowCount: number): Block {
  const { first, last } = columnSpan(plan);
  return { row, rowCount, column: first, columnCount: last - first + 1 };
}
