import type { Say } from "./words";
import type { Caveat } from "../report/assessment/result";
import "./scores";

/** More codes than this are counted, not named. */
const mostNamed = 12;

/** What a person must know before quoting a result, in plain words. */
export function sayCaveat(t: Say, caveat: Caveat): string {
  switch (caveat.kind) {
    case "rule-inferred":
      return t(`scores.caveat.${caveat.rule}`);
    case "family":
      return t(`scores.caveat.${caveat.family}`, { year: caveat.fiscalYear });
    case "level-unsettled":
      return t("scores.caveat.level-unsettled", { year: caveat.fiscalYear });
    case "items-missing":
      return t("scores.caveat.items-missing", {
        instrument: caveat.instrument,
        missing: caveat.missing,
        expected: caveat.expected,
      });
    case "items-unassigned": {
      const { codes } = caveat;
      const named = codes.slice(0, mostNamed).join(", ") + (codes.length > mostNamed ? " …" : "");
      return t("scores.caveat.items-unassigned", { count: codes.length, codes: named });
    }
  }
}
