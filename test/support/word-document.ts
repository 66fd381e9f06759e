import { strToU8, zipSync, type Zippable } from "fflate";
import { relationships } from "./odd-workbook";

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const part = (name: string, xml: string) => `<w:${name} xmlns:w="${main}">${xml}</w:${name}>`;

interface Definitions {
  /** Inside `w:numbering`. */
  numbering?: string;
  /** Inside `w:styles`. */
  styles?: string;
}

/** A document as Word packs it. */
export const wordDocument = (body: string, definitions: Definitions = {}): Uint8Array =>
  zipSync(wordParts(body, definitions), { level: 1 });

export const wordParts = (
  body: string,
  { numbering = "", styles = "" }: Definitions,
): Zippable => ({
  "[Content_Types].xml": strToU8(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  ),
  "_rels/.rels": strToU8(relationships(["rId1", "officeDocument", "word/document.xml"])),
  "word/_rels/document.xml.rels": strToU8(
    relationships(["rId1", "styles", "styles.xml"], ["rId2", "numbering", "numbering.xml"]),
  ),
  "word/document.xml": strToU8(part("document", part("body", body))),
  "word/numbering.xml": strToU8(part("numbering", numbering)),
  "word/styles.xml": strToU8(part("styles", styles)),
});

export const run = (text: string, properties = "") =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (text: string, properties = "") =>
  `<w:p><w:pPr>${properties}</w:pPr>${text.startsWith("<") ? text : run(text)}</w:p>`;

/** A paragraph of a list. */
export const item = (list: number, level: number, text: string) =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

export const cell = (content: string, properties = "") =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith("<") ? content : paragraph(content)}</w:tc>`;
export const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
export const table = (...rows: string[]) => `<w:tbl><w:tblPr/>${rows.join("")}</w:tbl>`;

/** A list's definition, its levels from the first. */
export const definition = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels
    .map((level, at) => `<w:lvl w:ilvl="${at}">${level}</w:lvl>`)
    .join("")}</w:abstractNum>`;
export const level = (format: string, text: string, more = '<w:start w:val="1"/>') =>
  `${more}<w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>`;
export const list = (id: number, definitionId: number, more = "") =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definitionId}"/>${more}</w:num>`;
