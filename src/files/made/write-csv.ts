import type { FinishedReport } from "../../report/publishing/finished-report";
import { publishedColumns } from "../../report/form/columns";
import { openColumns } from "../../report/publishing/wordings";

/** Without it Excel takes the letters for those of an older alphabet. */
const byteOrderMark = "\uFEFF";

const headers = [
  ...Object.values(openColumns),
  ...publishedColumns.map(({ header }) => header.replace("*", "")),
];

/** The rows as open data, by RFC 4180; each says whose it is, so that files can be put together. */
export function writeCsv({ agency, fiscalYear, sections }: FinishedReport): string {
  const rows = sections.flatMap(({ band, rows }) =>
    rows.map(({ codes, scores, issue, text }) => [
      agency,
      String(fiscalYear ?? ""),
      band,
      codes.join(" "),
      scores.join(" "),
      ...publishedColumns.map(({ key }) => (key === "issue" ? issue : text[key])),
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
