import { openWordParts } from "../../package/open-document";
import type { FileSheet } from "../report-file";
import { childOf, readXml, type XmlElement } from "../xml-element";
import { ListCounter } from "./list-counter";
import { readLists } from "./lists";
import { Paragraphs } from "./paragraphs";
import { Styles } from "./styles";
import { partsIn, readTable } from "./tables";

/*
 * Read here rather than by mammoth, the library that is kept for it: of a list it tells only whether it is
 * numbered, and ๑. or 1.2 in front of an action say which measure the action is of.
 */

/**
 * A Word document as sheets in its order: each table is one, and the paragraphs between two tables are one,
 * a row each. Headers, footers and notes at the foot of a page are left out.
 * @throws PackageError
 */
export function readWordSheets(bytes: Uint8Array): FileSheet[] {
  const { document, numbering, styles } = openWordParts(bytes);
  const counter = new ListCounter(readLists(numbering && readXml(numbering)));
  const paragraphs = new Paragraphs(new Styles(styles && readXml(styles)), counter);
  const sheets = new SheetsOfDocument(paragraphs);
  const body = childOf(childOf(readXml(document), "document"), "body");
  if (body) sheets.take(body);
  return sheets.all();
}

class SheetsOfDocument {
  private readonly sheets: FileSheet[] = [];
  private lines: string[] = [];
  private texts = 0;
  private tables = 0;

  constructor(private readonly paragraphs: Paragraphs) {}

  take(holder: XmlElement): void {
    for (const part of partsIn(holder, ["p", "tbl"])) {
      if (part.name === "tbl") {
        this.endText();
        this.tables += 1;
        this.add(`ตาราง ${this.tables}`, readTable(part, this.paragraphs));
        continue;
      }
      const paragraph = this.paragraphs.read(part);
      if (paragraph === null) continue;
      this.lines.push(paragraph.text);
      for (const box of paragraph.boxes) this.take(box);
    }
  }

  all(): FileSheet[] {
    this.endText();
    return this.sheets;
  }

  private endText(): void {
    if (this.lines.some((line) => line.trim() !== "")) {
      this.texts += 1;
      const values = this.lines.map((line) => [line.trimEnd()]);
      this.add(`ข้อความ ${this.texts}`, { values, hiddenRows: [], mergedDown: [] });
    }
    this.lines = [];
  }

  private add(
    sheetName: string,
    cells: Pick<FileSheet, "values" | "hiddenRows" | "mergedDown">,
  ): void {
    this.sheets.push({ sheetName, isHidden: false, ...cells });
  }
}
