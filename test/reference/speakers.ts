import { ofOneAgency } from "../../src/reference/sources";

/** How many speak who can be looked up: several sources of one agency are one. */
export function speakersIn(sources: readonly string[]): number {
  const agency: readonly string[] = ofOneAgency;
  const seen = sources.filter((source) => source !== "M");
  return new Set(seen.map((source) => (agency.includes(source) ? "one agency" : source))).size;
}
