import { strToU8, zipSync, type Zippable } from "fflate";
import { CFB } from "@e965/xlsx";
import { kindOfFile, type FileKind } from "../../src/files/kind-of-file";

const zip = (...names: string[]): Uint8Array =>
  zipSync(
    Object.fromEntries(names.map((name): [string, Zippable[string]] => [name, strToU8("x")])),
  );

/** An OLE file with streams of these names. */
function ole(...streams: string[]): Uint8Array {
  const file = CFB.utils.cfb_new();
  for (const stream of streams) CFB.utils.cfb_add(file, `/${stream}`, Buffer.from("x"));
  return new Uint8Array(CFB.write(file, { type: "array" }) as unknown as ArrayLike<number>);
}

const odf = (type: string) =>
  zipSync({ mimetype: [strToU8(`application/vnd.oasis.opendocument.${type}`), { level: 0 }] });

test.each<[string, Uint8Array, FileKind]>([
  [".xlsx", zip("[Content_Types].xml", "xl/workbook.xml"), "workbook"],
  [
    ".xlsx with a Word document in it",
    zip("xl/workbook.xml", "xl/embeddings/word/a.docx"),
    "workbook",
  ],
  [".xlsb", zip("[Content_Types].xml", "xl/workbook.bin"), "old-excel"],
  [".docx", zip("[Content_Types].xml", "word/document.xml"), "word"],
  [".docx with a workbook in it", zip("word/document.xml", "word/embeddings/xl/a.xlsx"), "word"],
  [".pptx", zip("[Content_Types].xml", "ppt/presentation.xml"), "other"],
  [".ods", odf("spreadsheet"), "open-document"],
  [".odt", odf("text"), "other"],
  [".zip", zip("ก.txt"), "other"],
  [".xls", ole("Workbook"), "excel-97"],
  [".xls of Excel 95", ole("Book"), "excel-97"],
  [".doc", ole("WordDocument", "1Table"), "old-word"],
  [".ppt", ole("PowerPoint Document"), "other"],
  ["with a password", ole("EncryptionInfo", "EncryptedPackage"), "protected"],
  ["a web page named .xls", strToU8("\r\n<html><table>"), "old-excel"],
  [".pdf", strToU8("%PDF-1.7 xl/"), "other"],
  [".rtf", strToU8("{\\rtf1 word/"), "other"],
])("a file %s is told by its bytes", (_, bytes, kind) => {
  expect(kindOfFile(bytes)).toBe(kind);
});
