import type { Say } from "../messages/words";
import { entryKeys } from "../report/form/columns";
import type { ChosenColumns } from "../report/form/report";
import { blockOf } from "../report/terms/address";
import { readTypedYear } from "../report/terms/years";
import { fractionAnswers, type FractionAnswer } from "../report/assessment/import/fractions";
import { languages, type Language } from "../messages/language";

/** Something asked for that cannot be: told in a sentence, exit code 2. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** @returns a year of the Buddhist era that a report can be of. */
export function yearOption(given: string, t: Say): number {
  const typed = readTypedYear(given);
  switch (typed.kind) {
    case "year":
      return typed.year;
    case "gregorian":
      throw new UsageError(t("cli.wrong.yearGregorian", { given, year: typed.year }));
    case "no-year":
      throw new UsageError(t("cli.wrong.year", { given }));
  }
}

export function thresholdOption(given: string | undefined, t: Say): number | null {
  if (given === undefined) return null;
  const threshold = Number(given);
  if (given.trim() === "" || !(threshold >= 0 && threshold <= 100))
    throw new UsageError(t("cli.wrong.threshold", { given }));
  return threshold;
}

/** @returns how many files are to be worked on side by side; null where nobody said. */
export function jobsOption(given: string | undefined, t: Say): number | null {
  if (given === undefined) return null;
  const jobs = Number(given);
  if (!Number.isInteger(jobs) || jobs < 1) throw new UsageError(t("cli.wrong.jobs", { given }));
  return jobs;
}

export function languageOption(given: string, t: Say): Language {
  const language = languages.find((each) => each === given);
  if (!language) throw new UsageError(t("cli.wrong.lang", { given }));
  return language;
}

/** What scores such as 0.7825 mean; null where nobody said. */
export function fractionsOption(given: string | undefined, t: Say): FractionAnswer | null {
  if (given === undefined) return null;
  const answer = fractionAnswers.find((each) => each === given);
  if (!answer) throw new UsageError(t("cli.wrong.fractions", { given }));
  return answer;
}

/** `issue=B,measures=C`: which column holds what, where the headers do not say. */
export function columnsOption(given: string | undefined, t: Say): ChosenColumns | null {
  if (given === undefined) return null;
  const chosen: ChosenColumns = {};
  for (const pair of given.split(",")) {
    const [name = "", letters = ""] = pair.split("=").map((part) => part.trim());
    const key = entryKeys.find((each) => each === name);
    const cell = blockOf(`${letters.toUpperCase()}1`);
    if (!key || !cell)
      throw new UsageError(t("cli.wrong.columns", { given: pair, keys: entryKeys.join(", ") }));
    chosen[key] = cell.column;
  }
  if (chosen.issue === undefined)
    throw new UsageError(t("cli.wrong.columns", { given, keys: entryKeys.join(", ") }));
  return chosen;
}
