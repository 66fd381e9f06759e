import type { FinishedReport, FinishedRow } from "../../../report/publishing/finished-report";
import { headerOf, type DocumentColumn } from "../../../report/publishing/document-columns";
import { htmlText } from "./html-text";
import { webLines } from "./web-lines";

/** Roles are said too: a browser that shows a table as blocks, as on a phone, may else forget what it is. */
export function webTable({ title, columns, sections }: FinishedReport): string {
  const bodies = sections.map(
    ({ kind, band, rows }) =>
      `<tbody class="${kind}" role="rowgroup">` +
      `<tr role="row" class="band"><th role="rowheader" scope="rowgroup" colspan="${columns.length}">${htmlText(band)}</th></tr>` +
      rows.map((row) => webRow(row, columns)).join("") +
      "</tbody>",
  );
  return `<table class="report" role="table" aria-label="${htmlText(title)}">${widths(columns)}${header(columns)}${bodies.join("")}</table>`;
}

/** Shares of the table: where a column stands says nothing of how much it holds. */
function widths(columns: readonly DocumentColumn[]): string {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const shares = columns.map(({ width }) => ((width / total) * 100).toFixed(1));
  return `<colgroup>${shares.map((share) => `<col style="width:${share}%">`).join("")}</colgroup>`;
}

/** In two lines where columns stand under a group, which is the last. */
function header(columns: readonly DocumentColumn[]): string {
  const cell = (text: string, more: string) =>
    `<th role="columnheader" ${more}>${htmlText(text)}</th>`;
  const line = (cells: readonly string[]) => `<tr role="row">${cells.join("")}</tr>`;
  const { alone, group, inGroup } = headerOf(columns);
  const below = inGroup.map(({ header }) => cell(header, 'scope="col"'));
  const rowspan = group === null ? "" : ' rowspan="2"';
  const upper = alone.map(({ header }) => cell(header, `scope="col"${rowspan}`));
  if (group !== null) upper.push(cell(group, `scope="colgroup" colspan="${inGroup.length}"`));
  return `<thead role="rowgroup">${line(upper)}${group === null ? "" : line(below)}</thead>`;
}

function webRow({ text }: FinishedRow, columns: readonly DocumentColumn[]): string {
  const cells = columns.map(({ key, header }) => {
    const label = `data-label="${htmlText(header.replace("*", ""))}"`;
    const lines = webLines(text[key]);
    return key === "issue"
      ? `<th role="rowheader" scope="row" ${label}>${lines}</th>`
      : `<td role="cell" class="${key}" ${label}>${lines}</td>`;
  });
  return `<tr role="row">${cells.join("")}</tr>`;
}
