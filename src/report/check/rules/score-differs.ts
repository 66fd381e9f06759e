import { found } from "../found";
import { placesOfScores } from "../facts/scores-in-cells";
import { cellToFill, replaced } from "../place";
import type { RowRule } from "./rule";

/** Published scores have two decimals: nearer than half of the last one is the same. */
const nearEnough = 0.005;

/** The report's scores are those of the result. */
export const scoreDiffers = {
  code: "score-differs",
  severity: "error",
  per: "row",
  find: (row, { scoreOf, columns }) => {
    if (scoreOf === null || row.codes.length !== row.scores.length) return [];
    const places = placesOfScores(row);
    return row.codes.flatMap((code, index) => {
      const [given, item] = [row.scores[index], scoreOf.get(code)];
      if (given === undefined || !item || Math.abs(given - item.score) < nearEnough) return [];
      const place = places[index];
      const to = item.score.toFixed(2);
      const at = place ?? cellToFill(row, "score", columns);
      const fixes = place ? [replaced({ ...place, text: place.before }, place, to, false)] : [];
      const values = { code, score: given, listed: to };
      return [found(at, "score", values, { suggestions: [to], fixes })];
    });
  },
} as const satisfies RowRule;
