import {
  AlignmentType,
  Document,
  Footer,
  Header,
  NumberFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ISectionOptions,
} from "docx";
import type { FinishedReport } from "../../../report/publishing/finished-report";
import { coverLines, headingLines } from "../../../report/publishing/heading-lines";
import { documentWords } from "../../../report/publishing/wordings";
import { closingParagraphs, legendParagraphs } from "./word-closing";
import { fontTable } from "./font-table";
import { aboveTitle, face, halfPoints, pageOptions, sizes } from "./word-looks";
import { WordLists } from "./word-lists";
import { paragraph, run } from "./word-paragraphs";
import { wordPart } from "./word-part";
import { wordTable } from "./word-table";

/** The report as a document of Word: cover, table, legend and a place to sign. */
export async function writeWord(
  report: FinishedReport,
  thaiNumbers: "as lists" | "as text" = "as lists",
): Promise<Uint8Array> {
  const lists = new WordLists(thaiNumbers);
  const { analysis, acknowledged } = report;
  const body: ISectionOptions = {
    ...section(report, 1),
    footers: { default: pageFooter() },
    children: [
      ...(analysis ? wordPart(analysis, { onNewPage: false }) : []),
      ...headingLines(report).map((text, at) =>
        paragraph(text, {
          size: sizes.title,
          bold: true,
          centred: true,
          keepNext: true,
          onNewPage: analysis !== null && at === 0,
        }),
      ),
      wordTable(report, lists),
      ...legendParagraphs(report),
      ...closingParagraphs(report),
      ...(acknowledged ? wordPart(acknowledged, { onNewPage: true }) : []),
    ],
  };
  const document = new Document({
    title: report.title,
    creator: report.agency,
    lastModifiedBy: report.agency,
    numbering: lists.numbering(),
    styles: {
      default: {
        document: {
          run: {
            font: { ascii: face, hAnsi: face, cs: face, eastAsia: face },
            size: halfPoints(sizes.text),
            // Of Latin words and of Thai ones: each breaks its lines in its own way.
            language: { value: "en-US", bidirectional: "th-TH" },
          },
        },
      },
    },
    sections: [cover(report), body],
  });
  const bytes = await Packer.toArrayBuffer(document, undefined, [fontTable]);
  return new Uint8Array(bytes);
}

/** Not centred by Word itself: other word processors do not know how. The space above is for the emblem. */
const pointsAbove = (aboveTitle / 25.4) * 72;

function cover(report: FinishedReport): ISectionOptions {
  return {
    ...section(report, null),
    children: coverLines(report).map(({ text, isTitle }, at) =>
      paragraph(text, {
        size: isTitle ? sizes.cover : sizes.coverLine,
        bold: true,
        centred: true,
        before: at === 0 ? pointsAbove : isTitle ? 0 : sizes.coverLine,
      }),
    ),
  };
}

/** A page across; with `start` its pages are numbered from there. */
function section(report: FinishedReport, start: number | null): ISectionOptions {
  const formatType = report.digits === "thai" ? NumberFormat.THAI_NUMBERS : NumberFormat.DECIMAL;
  return {
    properties: {
      page: {
        ...pageOptions,
        size: { ...pageOptions.size, orientation: PageOrientation.LANDSCAPE },
        ...(start === null ? {} : { pageNumbers: { start, formatType } }),
      },
    },
    ...(report.isDraft ? { headers: { default: draftHeader() } } : {}),
    children: [],
  };
}

const draftHeader = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          run(documentWords.draft, { bold: true, color: "8B0000", size: halfPoints(sizes.title) }),
        ],
      }),
    ],
  });

const pageFooter = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          run(`${documentWords.page} `, { size: halfPoints(sizes.table) }),
          run("", { size: halfPoints(sizes.table), children: [PageNumber.CURRENT] }),
        ],
      }),
    ],
  });
