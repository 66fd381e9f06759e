import {
  BorderStyle,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type ITableCellOptions,
} from "docx";
import { headerLook } from "../../../report/workbook/looks";
import { sizes, tableWidth, twips } from "./word-looks";
import { paragraph } from "./word-paragraphs";

const line = { style: BorderStyle.SINGLE, size: 4, color: "7F7F7F" };

/** A table from margin to margin, with lines around its cells. */
export function tableOf(columns: readonly { width: number }[], rows: readonly TableRow[]): Table {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const columnWidths = columns.map(({ width }) => Math.floor((width / total) * tableWidth));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths,
    margins: { top: twips(0.7), bottom: twips(0.7), left: twips(1.5), right: twips(1.5) },
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows,
  });
}

/** Stands again on every page that the table runs over. */
export const headerRow = (children: readonly TableCell[]): TableRow =>
  new TableRow({ tableHeader: true, cantSplit: true, children });

export const headerCell = (text: string, options: Partial<ITableCellOptions> = {}): TableCell =>
  new TableCell({
    shading: shading(headerLook.fill),
    verticalAlign: "center",
    ...options,
    children: [paragraph(text, { size: sizes.table, bold: true, centred: true })],
  });

export function shading(fill: string | undefined): ITableCellOptions["shading"] {
  return fill === undefined
    ? undefined
    : { type: ShadingType.CLEAR, color: "auto", fill: fill.replace("#", "") };
}
