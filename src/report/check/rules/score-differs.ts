import { indicatorNamed } from "../../assessment/indicator-named";
import type { ReportRow } from "../../form/report";
import { oneLine } from "../../terms/thai-text";
import { withoutScores } from "../../terms/scores";
import { found } from "../found";
import { placesOfScores } from "../facts/scores-in-cells";
import { cellToFill, replaced } from "../place";
import type { Known, RowRule } from "./rule";

/** Published scores have two decimals: nearer than half of the last one is the same. */
const nearEnough = 0.005;

/** The report's scores are those of the result. */
export const scoreDiffers = {
  code: "score-differs",
  severity: "error",
  per: "row",
  find: (row, known) => {
    const subjects = scoredSubjects(row, known);
    if (subjects.length !== row.scores.length) return [];
    const differing = subjects.flatMap(({ name, listed }, index) => {
      const given = row.scores[index];
      return given === undefined || listed === null || Math.abs(given - listed) < nearEnough
        ? []
        : [{ name, listed, given, index }];
    });
    // Most scores are the listed ones: then nobody asks where they are written.
    if (differing.length === 0) return [];
    const places = placesOfScores(row);
    return differing.map(({ name, listed, given, index }) => {
      const place = places[index];
      const to = listed.toFixed(2);
      const at = place ?? cellToFill(row, "score", known.columns);
      const fixes = place ? [replaced({ ...place, text: place.before }, place, to, false)] : [];
      const values = { code: name, score: given, listed: to };
      return found(at, "score", values, { suggestions: [to], fixes });
    });
  },
} as const satisfies RowRule;

/** What a row is about, each with the listed score of just that; null where the list has none. */
function scoredSubjects(
  row: ReportRow,
  { scores, scoreOf }: Known,
): { name: string; listed: number | null }[] {
  if (scoreOf !== null)
    return row.codes.map((code) => ({ name: code, listed: scoreOf.get(code)?.score ?? null }));
  if (scores?.of !== "indicators" || row.codes.length > 0) return [];
  const number = indicatorNamed(oneLine(withoutScores(row.text.issue)));
  const indicator = scores.indicators.find((each) => each.number === number);
  return indicator ? [{ name: `ตัวชี้วัดที่ ${indicator.number}`, listed: indicator.score }] : [];
}
