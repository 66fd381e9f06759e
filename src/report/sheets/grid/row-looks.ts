import { entryKeys, type ColumnKey } from "../../form/columns";
import type { Block } from "../../terms/address";
import type { SheetDrawing } from "../../workbook/drawing";
import { asText, bodyLook } from "../../workbook/looks";
import { columnSpan, type GridPlan } from "./grid-plan";

/** How the sheet rows of a section look, or some of them. */
export function rowLooks(
  plan: Pick<GridPlan, "columns">,
  { row, rowCount }: Pick<Block, "row" | "rowCount">,
): SheetDrawing["looks"] {
  const span = columnSpan(plan);
  const inColumn = (key: ColumnKey): Block => {
    return { row, rowCount, column: plan.columns[key], columnCount: 1 };
  };
  const textKeys = entryKeys.filter((key) => key !== "score");
  return [
    {
      block: { row, rowCount, column: span.first, columnCount: span.last - span.first + 1 },
      look: bodyLook,
    },
    ...textKeys.map((key) => ({ block: inColumn(key), look: asText })),
    { block: inColumn("score"), look: { numberFormat: "0.00", horizontal: "Center" } },
    { block: inColumn("instrument"), look: { horizontal: "Center" } },
    { block: inColumn("status"), look: { numberFormat: "General" } },
  ];
}
