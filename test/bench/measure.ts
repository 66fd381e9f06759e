import { entryKeys, perEntry } from "../../src/report/form/columns";
import { completeRows, type SampleRow } from "../samples/complete-report";

const rounds = 7;
/** Of works that are done in a few milliseconds. */
const turns = 41;
const warmUp = 20;

/** Rows that differ, each with a fault now and then, as a report of all agencies put together would have. */
export function sampleRows(count: number): SampleRow[] {
  return Array.from({ length: count }, (_, index) => {
    const row = completeRows[index % completeRows.length] ?? completeRows[0];
    if (!row) throw new Error("the sample has no rows");
    const text = perEntry((key) => row.text[key]);
    text.measures = `${row.text.measures} (${index})`;
    if (index % 10 === 0) text.actions = "";
    return { section: row.section, text };
  }).sort((a, b) => Number(a.section === "develop") - Number(b.section === "develop"));
}

export const letters = (rows: readonly SampleRow[]): number =>
  rows.reduce(
    (sum, { text }) => sum + entryKeys.reduce((length, key) => length + text[key].length, 0),
    0,
  );

/** Milliseconds, of several rounds the middle one. */
export function median(work: () => void): number {
  work();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(rounds / 2)] ?? 0;
}

/** Two works done by turns, so that what else the machine does falls on both: of each as `median`. */
export async function medianOf(
  one: () => Promise<unknown>,
  other: () => Promise<unknown>,
): Promise<[number, number]> {
  const works = [one, other];
  const times: [number[], number[]] = [[], []];
  for (let round = -warmUp; round < turns; round += 1)
    for (const [index, work] of works.entries()) {
      const start = performance.now();
      await work();
      if (round >= 0) times[index]?.push(performance.now() - start);
    }
  const middle = (of: number[]) => of.sort((a, b) => a - b)[Math.floor(turns / 2)] ?? 0;
  return [middle(times[0]), middle(times[1])];
}

export function print(lines: readonly (readonly [name: string, value: string])[]): void {
  for (const [name, value] of lines) console.log(`${name.padEnd(40)}${value.padStart(12)}`);
}
