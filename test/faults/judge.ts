import type { Picture } from "./picture";

/** How a fault ended, the worst that can be said of it. */
export const verdicts = ["right", "only looks", "lost", "doubled", "wrong"] as const;
export type Verdict = (typeof verdicts)[number];

/**
 * Texts first: each that stands both before and after must stand now, and none oftener than in either.
 * @param allowed how the workbook may look: as before, or as after, each with what others did meanwhile.
 */
export function judgeTexts(now: Picture, allowed: readonly Picture[]): "lost" | "doubled" | null {
  const marks = new Set(allowed.flatMap(({ marks }) => [...marks.keys()]));
  for (const mark of [...marks, ...now.marks.keys()]) {
    const counts = allowed.map((each) => each.marks.get(mark) ?? 0);
    const count = now.marks.get(mark) ?? 0;
    if (count < Math.min(...counts)) return "lost";
    if (count > Math.max(...counts)) return "doubled";
  }
  return null;
}

/** Where two pictures begin to differ, for whoever looks into it. */
export function difference(now: Picture, expected: Picture): string {
  const at = [...now.told].findIndex((letter, index) => letter !== [...expected.told][index]);
  const around = ({ told }: Picture) => [...told].slice(Math.max(0, at - 60), at + 60).join("");
  return `${around(now)} instead of ${around(expected)}`;
}

export function isOneOf(now: Picture, allowed: readonly Picture[]): boolean {
  return allowed.some(({ told }) => told === now.told);
}
