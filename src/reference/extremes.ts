/*
 * In place of Math.min(...numbers): each number would be an argument of its own, of which Safari takes
 * 65,536, and a sheet has more rows.
 */

/** Infinity where there is none. */
export function lowestOf(numbers: Iterable<number>): number {
  let lowest = Infinity;
  for (const number of numbers) if (number < lowest) lowest = number;
  return lowest;
}

/** -Infinity where there is none. */
export function highestOf(numbers: Iterable<number>): number {
  let highest = -Infinity;
  for (const number of numbers) if (number > highest) highest = number;
  return highest;
}
