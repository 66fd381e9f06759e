import { readSheets } from "../../excel/read-sheets";
import { loadLists } from "../../report/assessment/year-lists";
import { givenOf, statedYear } from "../../report/book/given";
import type { KindOfPart } from "../../report/form/signing";
import type { DocumentKind } from "../../report/publishing/document-columns";
import type { Part } from "../../report/publishing/parts/part";
import { sheetsOfEarlierScores } from "../../report/sheets/scores/earlier-scores";
import type { Seen } from "../workbook/live-workbook";

/** What says the parts of a document is not needed before one is wanted. */
const saying = () => import("../../messages/say-parts");

/** The parts that a document is to have. Scores of the year before are read from their sheet, where there is one. */
export async function partsFor(
  wanted: readonly KindOfPart[],
  kind: DocumentKind,
  { book, view }: Seen,
): Promise<Record<KindOfPart, Part | null>> {
  if (wanted.length === 0) return { analysis: null, acknowledged: null };
  const { report, reading, userYears } = book;
  const { sayParts } = await saying();
  const given = givenOf(book, await loadLists(statedYear(book), report, userYears.years));
  const earlier = wanted.includes("analysis") ? sheetsOfEarlierScores(reading) : [];
  const beside = [
    reading.active,
    ...(reading.others ?? []),
    ...(await readSheets(earlier, { waitForTyping: true })),
  ];
  return sayParts(wanted, { kind, given, beside, warnings: view.report?.warnings ?? [] });
}
