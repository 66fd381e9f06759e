import { strToU8, zipSync, type Zippable } from "fflate";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const relationship = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
export const relationships = (...each: [id: string, kind: string, target: string][]) =>
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  `${each.map((one) => relationship(...one)).join("")}</Relationships>`;

/** A sheet's part: its rows as XML, and what stands before and behind them. */
export const sheetXml = (rows: string, behind = "", before = "") =>
  `<worksheet xmlns="${main}">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`;
export const textCell = (reference: string, text: string) =>
  `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
/** Scores as a sheet has them: three cells in the first row. */
export const scoreRow =
  `<row r="1">${textCell("A1", "IIT")}${textCell("B1", "i8")}` + '<c r="C1"><v>73.1</v></c></row>';

export const bookXml = (sheets: string, behind = "") =>
  `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets}</sheets>${behind}</workbook>`;

const styles =
  `<styleSheet xmlns="${main}"><fonts><font/><font><b/></font></fonts><fills><fill/></fills>` +
  '<borders><border/></borders><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs></styleSheet>';

/** The smallest workbook there is, some of its parts put in by the test. */
export const oddParts = (odd: Record<string, string>): Record<string, string> => ({
  "[Content_Types].xml":
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"]),
  "xl/workbook.xml": bookXml('<sheet name="คะแนน" sheetId="1" r:id="rId1"/>'),
  "xl/_rels/workbook.xml.rels": relationships(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "styles", "styles.xml"],
    ["rId3", "sharedStrings", "sharedStrings.xml"],
  ),
  "xl/styles.xml": styles,
  "xl/sharedStrings.xml": `<sst xmlns="${main}"/>`,
  "xl/worksheets/sheet1.xml": sheetXml(scoreRow),
  ...odd,
});

export const oddWorkbook = (odd: Record<string, string> = {}): Uint8Array =>
  zipped(
    Object.fromEntries(Object.entries(oddParts(odd)).map(([name, xml]) => [name, strToU8(xml)])),
  );

export const zipped = (parts: Zippable): Uint8Array => zipSync(parts, { level: 1 });

/** The same zip, its list at the end claiming another size for an entry than it has. */
export function lyingAbout(zip: Uint8Array, entry: string, size: number): Uint8Array {
  const lying = Buffer.from(zip);
  const list = lying.readUInt32LE(lying.length - 22 + 16);
  const named = lying.indexOf(entry, list, "utf8");
  lying.writeUInt32LE(size, named - 46 + 24);
  return new Uint8Array(lying);
}

/** So many of the same, as one text. */
export const times = (count: number, each: (number: number) => string): string =>
  Array.from({ length: count }, (_, index) => each(index + 1)).join("");
