import { entryKeys } from "../../src/report/form/columns";
import type { SampleRow } from "../samples/complete-report";

const rounds = 7;
/** Of works that are done in a few milliseconds. */
const manyTurns = { warmUp: 20, turns: 41 };

/** One look at each letter and nothing else: no check can cost less. */
export function readLetters(rows: readonly SampleRow[]): { letters: number; sum: number } {
  let [letters, sum] = [0, 0];
  for (const { text } of rows)
    for (const key of entryKeys) {
      const written = text[key];
      for (let at = 0; at < written.length; at += 1) sum = (sum + written.charCodeAt(at)) | 0;
      letters += written.length;
    }
  return { letters, sum };
}

/** Milliseconds, of several rounds the middle one. */
export function median(work: () => void): number {
  work();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return middle(times);
}

/** The one in the middle, by size. */
export function middle(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** Two works done by turns, so that what else the machine does falls on both: of each as `median`. */
export async function medianOf(
  one: () => Promise<unknown>,
  other: () => Promise<unknown>,
  { warmUp, turns } = manyTurns,
): Promise<[number, number]> {
  const works = [one, other];
  const times: [number[], number[]] = [[], []];
  for (let round = -warmUp; round < turns; round += 1)
    for (const [index, work] of works.entries()) {
      const start = performance.now();
      await work();
      if (round >= 0) times[index]?.push(performance.now() - start);
    }
  return [middle(times[0]), middle(times[1])];
}
