import { signatureLines } from "../../../report/publishing/closing-lines";
import type { FinishedReport } from "../../../report/publishing/finished-report";
import { coverLines } from "../../../report/publishing/heading-lines";
import { documentWords as words } from "../../../report/publishing/wordings";
import { legendHeading } from "../../../report/form/columns";
import { htmlText } from "./html-text";
import { webLooks } from "./web-looks";
import { webPart } from "./web-part";
import { webTable } from "./web-table";

/** The report as one page of the web that asks for nothing else: no script, no font, no picture from elsewhere. */
export function writeWebPage(report: FinishedReport): string {
  const { title, agency, analysis, acknowledged } = report;
  return `<!doctype html>
<html lang="th">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${htmlText([title, agency].filter((part) => part !== "").join(" - "))}</title>
<style>${webLooks}</style>
</head>
<body>
<header>${draft(report)}${cover(report)}</header>
<main>
${webPart(analysis)}
${webTable(report)}
${legend(report)}
${signature(report)}
${webPart(acknowledged)}
</main>
</body>
</html>
`;
}

const draft = ({ isDraft }: FinishedReport): string =>
  isDraft ? `<p class="draft">${words.draft}</p>` : "";

function cover(report: FinishedReport): string {
  const lines = coverLines(report);
  const title = lines.filter(({ isTitle }) => isTitle).map(({ text }) => htmlText(text));
  const others = lines
    .filter(({ isTitle }) => !isTitle)
    .map(({ text }) => `<p>${htmlText(text)}</p>`);
  return `<h1>${title.join("<wbr>")}</h1>${others.join("")}`;
}

function legend({ legend }: FinishedReport): string {
  if (legend.length === 0) return "";
  const lines = legend.map(
    ({ abbreviation, name }) => `<dt>${htmlText(abbreviation)}</dt><dd>${htmlText(name)}</dd>`,
  );
  return `<section class="legend"><h2>${htmlText(legendHeading)}</h2><dl>${lines.join("")}</dl></section>`;
}

const signature = (report: FinishedReport): string =>
  `<section class="signature">${signatureLines(report)
    .map((line) => `<p>${htmlText(line)}</p>`)
    .join("")}</section>`;
