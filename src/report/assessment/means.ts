/** Null of nothing. */
export function mean(numbers: readonly number[]): number | null {
  return numbers.length === 0
    ? null
    : numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

export const isKnown = (score: number | null): score is number => score !== null;

/** Half up at the third decimal, of the number as written: 76.545 is 76.55, though binary holds 76.54499. */
export function twoDecimals(score: number): number {
  return Math.round(Number((score * 100).toFixed(6))) / 100;
}
