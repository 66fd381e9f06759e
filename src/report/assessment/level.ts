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
    (step) => total >= step.total && lowest >= (step.eachInstrument ?? 0),
  );
  return reached?.level ?? null;
}

export const isLevelSettled = (year: ReferenceYear): boolean => year.levels.length === 1;
