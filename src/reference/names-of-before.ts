import type { Source } from "./sources";

/**
 * The items that a year is known to have, and under the codes that are missing those of the year before, as
 * far as nothing contradicts them: marked as inferred, so that they help to choose and speak against nothing.
 * @param sources by which they are inferred.
 */
export function withNamesOfBefore<
  Known extends { code: string },
  Before extends { code: string },
  Sources extends readonly [Source, ...Source[]],
>(known: readonly Known[], before: readonly Before[], sources: Sources) {
  const codes = new Set(known.map(({ code }) => code));
  const inferred = before
    .filter(({ code }) => !codes.has(code))
    .map((item) => ({ ...item, confidence: "inferred" as const, sources }));
  return [...known, ...inferred];
}
