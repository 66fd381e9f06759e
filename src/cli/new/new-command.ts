import type { Say } from "../../messages/words";
import { writeWorkbookFile } from "../../files/write-workbook-file";
import { loadYear } from "../../reference/load-year";
import { defaultThreshold, type ReferenceYear } from "../../reference/year";
import { loadOffered } from "../../report/assessment/offered-lists";
import { planNewReport } from "../../report/actions/plan-new-report";
import type { ItemScore } from "../../report/sheets/scores/score-list";
import { fiscalYearOf } from "../../report/terms/years";
import { wordsIn } from "../../messages/words";
import {
  fractionsOption,
  languageOption,
  thresholdOption,
  UsageError,
  yearOption,
} from "../options";
import { writeNewFile } from "../write-new-file";
import { openScores } from "../scores/read-scores";
import { ScoresRefusal } from "../scores/scores-refusal";

/** As typed on the command line. */
export interface NewFlags {
  agency?: string;
  year?: string;
  template?: boolean;
  scores?: string;
  fractions?: string;
  threshold?: string;
  force?: boolean;
  lang: string;
}

/**
 * Lays a report out into a new file; a file that is there already stays as it is unless told otherwise.
 * @throws UsageError where that cannot be done.
 */
export async function newCommand(file: string, flags: NewFlags): Promise<void> {
  const t = wordsIn(languageOption(flags.lang, wordsIn("th")));
  if (!/\.xlsx$/i.test(file)) throw new UsageError(t("cli.wrong.notXlsx", { file }));
  const { agency, fiscalYear } = headingOf(flags, t);
  const year = await loadYear(fiscalYear);
  const scores = await itemScores({ ...flags, agency }, fiscalYear, year, t);
  const lists = await loadOffered(fiscalYear, [], scores);
  const { drawing, rowCount } = planNewReport({
    agency,
    fiscalYear,
    threshold: thresholdOption(flags.threshold, t) ?? year?.threshold ?? defaultThreshold,
    lists,
    scores,
  });
  const bytes = await writeWorkbookFile(drawing);
  await writeNewFile(file, bytes, { mayReplace: flags.force ?? false }, t);
  console.log(t("cli.new.done", { file, rows: rowCount }));
  for (const { from, instruments } of lists.standIns)
    console.log(
      t("cli.new.standIn", { year: fiscalYear, from, instruments: instruments.join(", ") }),
    );
}

/**
 * Whose report it is, and of which year; a template is for anyone, and of this year where none is named.
 * @throws UsageError where that was not said.
 */
function headingOf({ agency, year, template, scores }: NewFlags, t: Say) {
  if (template) {
    if (agency !== undefined) throw new UsageError(t("cli.wrong.templateOfAgency"));
    if (scores !== undefined) throw new UsageError(t("cli.wrong.templateWithScores"));
    return { agency: "", fiscalYear: year === undefined ? thisYear() : yearOption(year, t) };
  }
  if (agency === undefined || agency.trim() === "") throw new UsageError(t("cli.wrong.agency"));
  if (year === undefined) throw new UsageError(t("cli.wrong.yearMissing"));
  return { agency, fiscalYear: yearOption(year, t) };
}

const thisYear = () => fiscalYearOf(new Date());

/** @throws UsageError also where the scores are of indicators: rows are about items. */
async function itemScores(
  { agency, scores: given, fractions }: NewFlags & { agency: string },
  fiscalYear: number,
  year: ReferenceYear | null,
  t: Say,
): Promise<readonly ItemScore[]> {
  if (given === undefined) return [];
  try {
    const scoresOf = await openScores(given, fractionsOption(fractions, t), t);
    const { scores, file } = await scoresOf({ agency, year: fiscalYear }, year);
    if (scores.of === "items") return scores.items;
    throw new UsageError(t("cli.wrong.indicatorScores", { file }));
  } catch (cause) {
    if (!(cause instanceof ScoresRefusal)) throw cause;
    throw new UsageError(cause.say(t), { cause });
  }
}
