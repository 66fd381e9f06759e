import { instruments, type Instrument, type Level, type ReferenceYear } from "../../reference/year";
import { isKnown } from "./means";

/**
 * The level of a total and its instruments, each as rounded to two decimals: 94.995 counts as 95.00.
 * @returns null without a total, and for a year whose scheme is not settled.
 */
export function levelOf(
  year: ReferenceYear,
  total: number | null,
  scores: Record<Instrument, number | null>,
): Level | null {
  const [settled] = year.levels;
  if (total === null || !settled || !isLevelSettled(year)) return null;
  const lowest = Math.min(...instruments.map((instrument) => scores[instrument]).filter(isKnown));
  const reached = year.levelSchemes[settled.scheme].steps.find(
    (step) => step.total !== null && total >= step.total && lowest >= (step.eachInstrument ?? 0),
  );
  return reached?.level ?? null;
}

/** Whether one scheme is the year's, and all its marks are known. */
export function isLevelSettled({ levels, levelSchemes }: ReferenceYear): boolean {
  const [settled, ...others] = levels;
  return (
    settled !== undefined &&
    others.length === 0 &&
    levelSchemes[settled.scheme].steps.every(({ total }) => total !== null)
  );
}
