import { parseYear } from "./parse-year";
import type { ReferenceYear } from "./year";

/** Loaded on demand, so that the pane starts without the years it does not show. */
const files = new Map<number, () => Promise<{ default: unknown }>>([
  [2564, () => import("./fy2564.json")],
  [2565, () => import("./fy2565.json")],
  [2566, () => import("./fy2566.json")],
  [2567, () => import("./fy2567.json")],
  [2568, () => import("./fy2568.json")],
  [2569, () => import("./fy2569.json")],
]);

/** Fiscal years (Buddhist era) with lists of their own, oldest first. */
export const builtInYears: readonly number[] = [...files.keys()];

/** The facts of a fiscal year, or null for a year that is not built in. */
export async function loadYear(fiscalYear: number): Promise<ReferenceYear | null> {
  const load = files.get(fiscalYear);
  return load === undefined ? null : parseYear((await load()).default);
}
