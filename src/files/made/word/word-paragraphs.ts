import { AlignmentType, Paragraph, TextRun, type IRunOptions } from "docx";
import { documentLines } from "../../../report/publishing/document-lines";
import { writeMark } from "../../../report/terms/list/mark";
import { halfPoints, sizes } from "./word-looks";
import type { WordLists } from "./word-lists";

interface LineLook {
  /** Points. */
  size?: number;
  bold?: boolean;
  centred?: boolean;
  /** Numbers, which end below each other. */
  atEnd?: boolean;
  keepNext?: boolean;
  onNewPage?: boolean;
  /** Points, above it. */
  before?: number;
}

/** A paragraph of one run; letters of the document's own size unless told otherwise. */
export function paragraph(text: string, look: LineLook = {}): Paragraph {
  const { size = sizes.text, bold = false, keepNext = false, onNewPage = false, before = 0 } = look;
  return new Paragraph({
    alignment: alignmentOf(look),
    keepNext,
    pageBreakBefore: onNewPage,
    // Twentieths of a point, whole ones: the format has no others, and Word may refuse them (ECMA-376 part 1, 22.9.2.14).
    spacing: { before: Math.round(before * 20) },
    children: [run(text, { bold, size: halfPoints(size) })],
  });
}

function alignmentOf({ centred = false, atEnd = false }: LineLook) {
  if (centred) return AlignmentType.CENTER;
  return atEnd ? AlignmentType.RIGHT : AlignmentType.LEFT;
}

/** The text of a cell: its lists are lists of Word, so that items count on when somebody adds one. */
export function cellParagraphs(text: string, lists: WordLists): Paragraph[] {
  const lines = documentLines(text).map(({ text, item }) => {
    const place = item && lists.place(item.list, item.level);
    const written = item && !place ? writeMark(item.mark) + text : text;
    const children = [run(written, { size: halfPoints(sizes.table) })];
    return new Paragraph(place ? { children, numbering: place } : { children });
  });
  // A cell of Word holds a paragraph, if only an empty one.
  return lines.length > 0 ? lines : [paragraph("", { size: sizes.table })];
}

export const run = (text: string, look: IRunOptions): TextRun => new TextRun({ ...look, text });
