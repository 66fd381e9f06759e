import { scoresByCode } from "../facts/listed-scores";
import { placesOfScores } from "../facts/scores-in-cells";
import { cellToFill, replaced } from "../place";
import type { RowRule } from "./rule";

/** Published scores have two decimals: nearer than half of the last one is the same. */
const nearEnough = 0.005;

/** The report's scores are those of the result. */
export const scoreDiffers: RowRule = {
  code: "score-differs",
  severity: "error",
  per: "row",
  find: (row, { scores, columns }) => {
    if (scores === null || row.codes.length !== row.scores.length) return [];
    const listed = scoresByCode(scores);
    const places = placesOfScores(row);
    return row.codes.flatMap((code, index) => {
      const [given, item] = [row.scores[index], listed.get(code)];
      if (given === undefined || !item || Math.abs(given - item.score) < nearEnough) return [];
      const place = places[index];
      const to = item.score.toFixed(2);
      return [
        {
          ...(place ? { row: place.row, column: place.column } : cellToFill(row, "score", columns)),
          key: "score" as const,
          values: { code, score: given, listed: to },
          suggestions: [to],
          fixes: place ? [replaced({ ...place, text: place.before }, place, to, false)] : [],
        },
      ];
    });
  },
};
