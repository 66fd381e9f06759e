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
import type { FinishedReport, FinishedSection } from "../../../report/publishing/finished-report";
import { groupHeader, publishedColumns } from "../../../report/form/columns";
import { bandLook, headerLook } from "../../../report/workbook/looks";
import { sizes, tableWidth, twips } from "./word-looks";
import type { WordLists } from "./word-lists";
import { cellParagraphs, paragraph } from "./word-paragraphs";

const total = publishedColumns.reduce((sum, { width }) => sum + width, 0);
const columnWidths = publishedColumns.map(({ width }) => Math.floor((width / total) * tableWidth));

const line = { style: BorderStyle.SINGLE, size: 4, color: "7F7F7F" };

/** The form as it is published: its two header rows stand on every page, and its rows run over pages. */
export function wordTable({ sections }: FinishedReport, lists: WordLists): Table {
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
    rows: [...headerRows(), ...sections.flatMap((section) => sectionRows(section, lists))],
  });
}

function headerRows(): TableRow[] {
  const header = (text: string, options: Partial<ITableCellOptions> = {}) =>
    new TableCell({
      shading: shading(headerLook.fill),
      verticalAlign: "center",
      ...options,
      children: [paragraph(text, { size: sizes.table, bold: true, centred: true })],
    });
  const inGroup = publishedColumns.filter(({ key }) => key === "actions" || key === "results");
  const alone = publishedColumns.filter((column) => !inGroup.includes(column));
  return [
    new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: [
        ...alone.map((column) => header(column.header, { rowSpan: 2 })),
        header(groupHeader, { columnSpan: inGroup.length }),
      ],
    }),
    new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: inGroup.map((column) => header(column.header)),
    }),
  ];
}

function sectionRows({ kind, band, rows }: FinishedSection, lists: WordLists): TableRow[] {
  const bandRow = new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: publishedColumns.length,
        shading: shading(bandLook[kind].fill),
        // Never the last line of a page, its rows on the next one.
        children: [paragraph(band, { size: sizes.table, bold: true, keepNext: rows.length > 0 })],
      }),
    ],
  });
  const body = rows.map(
    ({ text }) =>
      new TableRow({
        children: publishedColumns.map(
          ({ key }) => new TableCell({ children: cellParagraphs(text[key], lists) }),
        ),
      }),
  );
  return [bandRow, ...body];
}

function shading(fill: string | undefined): ITableCellOptions["shading"] {
  return fill === undefined
    ? undefined
    : { type: ShadingType.CLEAR, color: "auto", fill: fill.replace("#", "") };
}
