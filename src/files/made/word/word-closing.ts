import type { Paragraph } from "docx";
import { signatureLines } from "../../../report/publishing/closing-lines";
import type { FinishedReport } from "../../../report/publishing/finished-report";
import { legendHeading } from "../../../report/form/columns";
import { legendLine } from "../../../report/sheets/grid/legend";
import { sizes } from "./word-looks";
import { paragraph } from "./word-paragraphs";

/** What the short names in the table stand for; nothing where it has none. */
export function legendParagraphs({ legend }: FinishedReport): Paragraph[] {
  if (legend.length === 0) return [];
  return [
    paragraph(legendHeading, { bold: true, before: sizes.text, keepNext: true }),
    ...legend.map((department) => paragraph(legendLine(department))),
  ];
}

/** The place to sign, which stays together on one page. */
export function closingParagraphs(report: FinishedReport): Paragraph[] {
  const lines = signatureLines(report);
  return lines.map((text, at) =>
    paragraph(text, {
      centred: true,
      before: at === 0 ? 2 * sizes.text : 0,
      keepNext: at < lines.length - 1,
    }),
  );
}
