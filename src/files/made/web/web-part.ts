import type { Part, PartChart, PartTable } from "../../../report/publishing/parts/part";
import { htmlText } from "./html-text";

/** What stands before the report or behind it. */
export function webPart(part: Part | null): string {
  if (!part) return "";
  const paragraphs = (texts: readonly string[], kind: string) =>
    texts.map((text) => `<p${kind}>${htmlText(text)}</p>`).join("");
  return (
    `<section class="part"><h2>${htmlText(part.heading)}</h2>` +
    paragraphs(part.sentences, "") +
    (part.chart ? picture(part.chart) : "") +
    part.tables.map(captioned).join("") +
    paragraphs(part.remarks, ' class="remark"') +
    "</section>"
  );
}

function captioned({ caption, columns, rows }: PartTable): string {
  const headers = columns.map(({ header }) => `<th scope="col">${htmlText(header)}</th>`);
  const body = rows.map((texts) => {
    const cells = texts.map((text, at) => {
      const kind = columns[at]?.isNumber ? ' class="number"' : "";
      const written = htmlText(text);
      return at === 0 ? `<th scope="row">${written}</th>` : `<td${kind}>${written}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return (
    `<table>${caption ? `<caption>${htmlText(caption)}</caption>` : ""}` +
    `<thead><tr>${headers.join("")}</tr></thead><tbody>${body.join("")}</tbody></table>`
  );
}

/** Names and numbers are text, so that they stay as large as the page's on a phone; only bars are drawn. */
function picture({ title, description, bars }: PartChart): string {
  const rows = bars.map(
    ({ label, score, shown, isWeak }) =>
      `<div><span>${htmlText(label)}</span>` +
      `<svg viewBox="0 0 100 10" preserveAspectRatio="none"><rect class="${isWeak ? "weak" : "bar"}" width="${score}" height="10"/></svg>` +
      `<span>${htmlText(shown)}</span></div>`,
  );
  return (
    `<figure><figcaption>${htmlText(title)}</figcaption>` +
    `<div class="bars" role="img" aria-label="${htmlText(description)}">${rows.join("")}</div></figure>`
  );
}
