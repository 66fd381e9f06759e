import type { FinishedReport } from "../../report/publishing/finished-report";
import { openColumns } from "../../report/publishing/wordings";

/** Without it Excel takes the letters for those of an older alphabet. */
const byteOrderMark = "\uFEFF";

/** The rows as open data, by RFC 4180; each says whose it is, so that files can be put together. */
export function writeCsv({ agency, fiscalYear, columns, sections }: FinishedReport): string {
  const headers = [
    ...Object.values(openColumns),
    ...columns.map(({ header }) => header.replace("*", "")),
  ];
  const rows = sections.flatMap(({ band, rows }) =>
    rows.map(({ codes, scores, issue, text }) => [
      agency,
      String(fiscalYear ?? ""),
      band,
      codes.join(" "),
      scores.join(" "),
      ...columns.map(({ key }) => (key === "issue" ? issue : text[key])),
    ]),
  );
  return (
    byteOrderMark + [headers, ...rows].map((cells) => `${cells.map(cell).join(",")}\r\n`).join("")
  );
}

/**
 * What a spreadsheet would take for a formula has an apostrophe in front (OWASP, CSV Injection): bullets are often
 * dashes. It is one letter more than was typed; the .json has the texts as they are.
 */
function cell(text: string): string {
  const safe = /^[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
