import { TableCell, TableRow, type Table } from "docx";
import type { FinishedReport, FinishedSection } from "../../../report/publishing/finished-report";
import { headerOf, type DocumentColumn } from "../../../report/publishing/document-columns";
import { bandLook } from "../../../report/workbook/looks";
import { headerCell, headerRow, shading, tableOf } from "./word-cells";
import { sizes } from "./word-looks";
import type { WordLists } from "./word-lists";
import { cellParagraphs, paragraph } from "./word-paragraphs";

/** The form as it is published: its header rows stand on every page, and its rows run over pages. */
export function wordTable({ columns, sections }: FinishedReport, lists: WordLists): Table {
  return tableOf(columns, [
    ...headerRows(columns),
    ...sections.flatMap((section) => sectionRows(section, columns, lists)),
  ]);
}

function headerRows(columns: readonly DocumentColumn[]): TableRow[] {
  const { alone, group, inGroup } = headerOf(columns);
  if (group === null) return [headerRow(alone.map((column) => headerCell(column.header)))];
  return [
    headerRow([
      ...alone.map((column) => headerCell(column.header, { rowSpan: 2 })),
      headerCell(group, { columnSpan: inGroup.length }),
    ]),
    headerRow(inGroup.map((column) => headerCell(column.header))),
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
