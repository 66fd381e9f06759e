import { instruments } from "../../../reference/year";
import type { Analysis, AssessedYear } from "./analysis";
import type { Part, PartBar, PartTable } from "./part";
import { analysisWords as words } from "./part-wordings";

/** What only messages say: the level that was reached, null for none, and what to know before quoting it. */
export interface SaidOfAnalysis {
  level: string | null;
  remarks: readonly string[];
}

/** The first part of a document: the result by instrument and indicator, and the items below the threshold. */
export function analysisPart(analysis: Analysis, said: SaidOfAnalysis): Part {
  const { threshold, weak } = analysis;
  const tables = [resultTable(analysis)];
  if (weak.length > 0) tables.push(weakTable(analysis));
  return {
    heading: `${words.heading} ${yearOf(analysis)}`,
    sentences: [
      ...totalSentences(analysis, said.level),
      weak.length > 0
        ? words.weak(weak.length, inPoints(threshold))
        : words.noneWeak(inPoints(threshold)),
    ],
    tables,
    chart: chartOf(analysis),
    remarks: said.remarks,
  };
}

function totalSentences({ result, before }: Analysis, level: string | null): string[] {
  const sentences = [];
  if (result.total !== null) sentences.push(words.total(inPoints(result.total), level ?? ""));
  if (before && before.result.total !== null)
    sentences.push(words.totalBefore(yearOf(before), inPoints(before.result.total)));
  return sentences;
}

/** Each instrument with its indicators below it. */
function resultTable({ result, before, ...analysis }: Analysis): PartTable {
  const rows = instruments.flatMap((instrument) => [
    [
      instrument,
      orNone(result.instruments[instrument]),
      ...(before ? [orNone(before.result.instruments[instrument])] : []),
    ],
    ...result.indicators
      .filter((each) => each.instrument === instrument)
      .map(({ number, title, score }) => [
        `${number}. ${title}`,
        orNone(score),
        ...(before ? [orNone(indicatorScore(before, number))] : []),
      ]),
  ]);
  return {
    caption: words.byIndicator,
    columns: [
      { header: words.indicator, width: 60, isNumber: false },
      ...scoreColumns(analysis, before),
    ],
    rows,
  };
}

function weakTable({ weak, before, ...analysis }: Analysis): PartTable {
  return {
    caption: words.weakItems,
    columns: [
      { header: words.item, width: 12, isNumber: false },
      { header: words.title, width: 48, isNumber: false },
      ...scoreColumns(analysis, before),
    ],
    rows: weak.map((item) => [
      item.code,
      item.title,
      inPoints(item.score),
      ...(before ? [orNone(item.before)] : []),
    ]),
  };
}

const scoreColumns = (of: Pick<AssessedYear, "year">, before: AssessedYear | null) =>
  [of, ...(before ? [before] : [])].map((each) => ({
    header: yearOf(each),
    width: 20,
    isNumber: true,
  }));

function chartOf({ result, threshold, year }: Analysis): Part["chart"] {
  const bars = result.indicators.flatMap(({ number, title, score }): PartBar[] => {
    if (score === null) return [];
    const isWeak = score < threshold;
    const shown = isWeak ? `${inPoints(score)} ${words.below}` : inPoints(score);
    return [{ label: `${number}. ${title}`, score, shown, isWeak }];
  });
  if (bars.length === 0) return null;
  const told = bars.map(({ label, shown }) => `${label} ${shown}`).join(", ");
  const title = words.chart(inPoints(threshold));
  return { title, description: `${title} ${yearOf({ year })}: ${told}`, bars };
}

/** Titles change over the years; what is measured by a number does not. */
const indicatorScore = ({ result }: AssessedYear, number: number): number | null =>
  result.indicators.find((each) => each.number === number)?.score ?? null;

const yearOf = ({ year }: Pick<AssessedYear, "year">) => words.era + String(year.fiscalYear);

const inPoints = (score: number) => score.toFixed(2);
const orNone = (score: number | null) => (score === null ? "-" : inPoints(score));
