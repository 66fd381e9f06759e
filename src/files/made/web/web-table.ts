import type { FinishedReport, FinishedRow } from "../../../report/publishing/finished-report";
import { groupHeader, publishedColumns, type EntryKey } from "../../../report/form/columns";
import { htmlText } from "./html-text";
import { webLines } from "./web-lines";

/** Roles are said too: a browser that shows a table as blocks, as on a phone, may else forget what it is. */
export function webTable({ title, sections }: FinishedReport): string {
  const bodies = sections.map(
    ({ kind, band, rows }) =>
      `<tbody class="${kind}" role="rowgroup">` +
      `<tr role="row" class="band"><th role="rowheader" scope="rowgroup" colspan="${publishedColumns.length}">${htmlText(band)}</th></tr>` +
      rows.map(webRow).join("") +
      "</tbody>",
  );
  return `<table role="table" aria-label="${htmlText(title)}">${header()}${bodies.join("")}</table>`;
}

const grouped: readonly EntryKey[] = ["actions", "results"];

function header(): string {
  const cell = (text: string, more: string) =>
    `<th role="columnheader" ${more}>${htmlText(text)}</th>`;
  const alone = publishedColumns.filter(({ key }) => !grouped.includes(key));
  const inGroup = publishedColumns.filter(({ key }) => grouped.includes(key));
  return (
    '<thead role="rowgroup"><tr role="row">' +
    alone.map(({ header }) => cell(header, 'scope="col" rowspan="2"')).join("") +
    cell(groupHeader, `scope="colgroup" colspan="${inGroup.length}"`) +
    '</tr><tr role="row">' +
    inGroup.map(({ header }) => cell(header, 'scope="col"')).join("") +
    "</tr></thead>"
  );
}

function webRow({ text }: FinishedRow): string {
  const cells = publishedColumns.map(({ key, header }) => {
    const label = `data-label="${htmlText(header.replace("*", ""))}"`;
    const lines = webLines(text[key]);
    return key === "issue"
      ? `<th role="rowheader" scope="row" ${label}>${lines}</th>`
      : `<td role="cell" class="${key}" ${label}>${lines}</td>`;
  });
  return `<tr role="row">${cells.join("")}</tr>`;
}
