import { entryKeys, type EntryKey } from "../../form/columns";

/** Stable names of the rules: settings, acknowledgements and message files go by them. */
export const ruleCodes = [
  ...entryKeys.map((key): `missing-${EntryKey}` => `missing-${key}`),
  ...([
    "no-rows",
    "missing-agency",
    "missing-fiscal-year",
    "empty-section",
    "outside-sections",
    "uncovered-item",
    "duplicate-item",
    "unknown-instrument",
    "wrong-instrument",
    "unknown-code",
    "title-of-other-item",
    "code-spelling",
    "score-out-of-range",
    "score-differs",
    "score-count",
    "score-in-issue-differs",
    "urgent-elsewhere",
    "not-urgent",
    "unknown-department",
    "department-spelling",
    "department-not-in-legend",
    "department-in-text",
    "placeholder",
    "heading-only",
    "breaks-off",
    "same-text",
    "numbering",
    "date-impossible",
    "date-outside-year",
    "link-broken",
    "formula-error",
    "text-too-tall",
    "text-outside-columns",
  ] as const),
] as const;

export type RuleCode = (typeof ruleCodes)[number];
