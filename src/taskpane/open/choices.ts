import type { EntryKey } from "../../report/form/columns";
import type { ChosenColumns } from "../../report/form/report";

/** What each column of a sheet was said to hold; null for none of the fields. */
export type Choices = ReadonlyMap<number, EntryKey | null>;

/** A field has one column: chosen for another, it is no longer that of the first. */
export function withChoice(choices: Choices, column: number, key: EntryKey | null): Choices {
  const others = [...choices].map(
    ([each, was]) => [each, key !== null && was === key ? null : was] as const,
  );
  return new Map([...others, [column, key]]);
}

export function chosenColumns(choices: Choices): ChosenColumns {
  const chosen: ChosenColumns = {};
  for (const [column, key] of choices) if (key) chosen[key] = column;
  return chosen;
}

/** An issue, and something that was done about it: less is no report. */
export const isEnough = ({ issue, measures, responsible, actions, results }: ChosenColumns) =>
  issue !== undefined &&
  [measures, responsible, actions, results].some((each) => each !== undefined);
