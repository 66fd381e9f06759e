import type { TextFix } from "../../../report/check/found";
import { findingsOf } from "../filter-findings";
import type { FindingGroup } from "../group-findings";

/** What can be put right without a person deciding: the likeliest fix of a finding, where it is safe. */
export function safeFixes(groups: readonly FindingGroup[]): TextFix[] {
  return findingsOf(groups).flatMap(({ fixes: [likeliest] }) =>
    likeliest?.kind === "text" && likeliest.safe ? [likeliest] : [],
  );
}
