import { strToU8, zipSync } from "fflate";

const spaces = ["office", "table", "text", "style", "number", "calcext"]
  .map((name) => `xmlns:${name}="urn:${name}"`)
  .join(" ");

interface Content {
  /** Of the automatic styles. */
  styles?: string;
  /** Behind the sheets. */
  behind?: string;
  manifest?: string;
}

/** An OpenDocument spreadsheet as LibreOffice packs it. */
export function odsFile(tables: string, { styles = "", behind = "", manifest = "" }: Content = {}) {
  return zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
    "content.xml": strToU8(
      `<office:document-content ${spaces}><office:automatic-styles>${styles}</office:automatic-styles>` +
        `<office:body><office:spreadsheet>${tables}${behind}</office:spreadsheet></office:body>` +
        "</office:document-content>",
    ),
    "META-INF/manifest.xml": strToU8(`<m:manifest xmlns:m="urn:m">${manifest}</m:manifest>`),
  });
}

export const odsTable = (name: string, rows: string, style = "ta1") =>
  `<table:table table:name="${name}" table:style-name="${style}">${rows}</table:table>`;
export const odsRow = (cells: string, attributes = "") =>
  `<table:table-row ${attributes}>${cells}</table:table-row>`;
export const odsCell = (attributes: string, text?: string) =>
  text === undefined
    ? `<table:table-cell ${attributes}/>`
    : `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;
export const odsText = (text: string, attributes = "") =>
  odsCell(`office:value-type="string" ${attributes}`, text);
