import { agencyKey, isSameAgency } from "../../terms/agencies";
import type { Part } from "./parts/part";

/** Whose scores are wanted, and of which year. */
export interface Wanted {
  /** As the report names it; "" where it names none. */
  agency: string;
  /** The assessed year, Buddhist era; null where it is not known. */
  year: number | null;
}

/** Which parts of what was given are the report's own, or why nobody can tell. */
export type OwnParts =
  | { kind: "own"; parts: Part[]; agency: string | null }
  /** Several agencies are in it: the report's is unknown, missing among them, or fits several. */
  | { kind: "agency-unknown" | "agency-missing" | "agency-several"; agencies: string[] };

/** The parts of the report's own agency; never those of another just because they come first. */
export function partsOfAgency(parts: readonly Part[], agency: string): OwnParts {
  const agencies = agenciesOf(parts);
  const [only] = agencies;
  if (only === undefined) return { kind: "own", parts: [...parts], agency: null };
  if (agencyKey(agency) === "")
    return agencies.length === 1 ? ownOf(parts, only) : { kind: "agency-unknown", agencies };
  const exact = agencies.filter((each) => agencyKey(each) === agencyKey(agency));
  const same = exact.length > 0 ? exact : agencies.filter((each) => isSameAgency(each, agency));
  const [own, ...others] = same;
  if (own === undefined) return { kind: "agency-missing", agencies };
  return others.length > 0 ? { kind: "agency-several", agencies: same } : ownOf(parts, own);
}

/** Every agency the parts name, once, as first written. */
export function agenciesOf(parts: readonly Part[]): string[] {
  const named = new Map<string, string>();
  for (const { agency } of parts)
    if (agency !== null && !named.has(agencyKey(agency))) named.set(agencyKey(agency), agency);
  return [...named.values()];
}

function ownOf(parts: readonly Part[], agency: string): OwnParts {
  const own = parts.filter((part) => part.agency !== null && isNamed(part.agency, agency));
  return { kind: "own", parts: own, agency };
}

const isNamed = (one: string, other: string) => agencyKey(one) === agencyKey(other);

/** Of several years' parts those of one year; a part that says no year goes with any. */
export type PartsOfYear =
  { kind: "of-year"; parts: Part[]; leftOut: Part[] } | { kind: "year-missing"; years: number[] };

/** @param parts that hold scores: a cover may name a year too. */
export function partsOfYear(parts: readonly Part[], year: number | null): PartsOfYear {
  const years = [...new Set(parts.flatMap((part) => part.year ?? []))].sort((a, b) => b - a);
  const [newest] = years;
  if (newest === undefined || years.length === 1)
    return { kind: "of-year", parts: [...parts], leftOut: [] };
  const taken = year ?? newest;
  if (!years.includes(taken)) return { kind: "year-missing", years };
  const isOther = (part: Part) => part.year !== null && part.year !== taken;
  return {
    kind: "of-year",
    parts: parts.filter((part) => !isOther(part)),
    leftOut: parts.filter(isOther),
  };
}
