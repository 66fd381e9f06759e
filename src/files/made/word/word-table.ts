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
import { headerOf, type DocumentColumn } from "../../../report/publishing/document-columns";
import { bandLook, headerLook } from "../../../report/workbook/looks";
import { sizes, tableWidth, twips } from "./word-looks";
import type { WordLists } from "./word-lists";
import { cellParagraphs, paragraph } from "./word-paragraphs";

const line = { style: BorderStyle.SINGLE, size: 4, color: "7F7F7F" };

/** The form as it is published: its header rows stand on every page, and its rows run over pages. */
export function wordTable({ columns, sections }: FinishedReport, lists: WordLists): Table {
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
    rows: [
      ...headerRows(columns),
      ...sections.flatMap((section) => sectionRows(section, columns, lists)),
    ],
  });
}

function headerRows(columns: readonly DocumentColumn[]): TableRow[] {
  const header = (text: string, options: Partial<ITableCellOptions> = {}) =>
    new TableCell({
      shading: shading(headerLook.fill),
      verticalAlign: "center",
      ...options,
      children: [paragraph(text, { size: sizes.table, bold: true, centred: true })],
    });
  const row = (children: TableCell[]) =>
    new TableRow({ tableHeader: true, cantSplit: true, children });
  const { alone, group, inGroup } = headerOf(columns);
  if (group === null) return [row(alone.map((column) => header(column.header)))];
  return [
    row([
      ...alone.map((column) => header(column.header, { rowSpan: 2 })),
      header(group, { columnSpan: inGroup.length }),
    ]),
    row(inGroup.map((column) => header(column.header))),
  ];
}

function sectionRows(
  { kind, band, rows }: FinishedSection,
  columns: readonly DocumentColumn[],
  lists: WordLists,
): TableRow[] {
  const bandRow = new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: columns.length,
        shading: shading(bandLook[kind].fill),
        // Never the last line of a page, its rows on the next one.
        children: [paragraph(band, { size: sizes.table, bold: true, keepNext: rows.length > 0 })],
      }),
    ],
  });
  const body = rows.map(
    ({ text }) =>
      new TableRow({
        children: columns.map(
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
