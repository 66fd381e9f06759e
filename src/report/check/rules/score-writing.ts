import { found } from "../found";
import { cellToFill, putText } from "../place";
import type { RowRule } from "./rule";

/** A word that the sheet's own formulas take for a number. */
const figure = /^\d+(?:\.\d+)?$/;

/**
 * In a grid of ours formulas tell which rows are urgent, and know `80.24 และ 84.19` but neither Thai digits nor a
 * comma for the point: the sheet would count other rows than the pane.
 */
export const scoreWriting = {
  code: "score-writing",
  severity: "warning",
  per: "row",
  find: (row, { columns, isWorkingGrid }) => {
    const text = row.text.score.trim();
    if (!isWorkingGrid || text === "" || row.scores.length === 0) return [];
    const figures = text.split(/\s+/).filter((word) => figure.test(word));
    if (figures.length === row.scores.length) return [];
    const to = row.scores.join(" และ ");
    const [cell, ...others] = row.cells.score;
    const fixes = cell && others.length === 0 ? [putText(cell, to, true)] : [];
    return [found(cellToFill(row, "score", columns), "score", { score: text, to }, { fixes })];
  },
} as const satisfies RowRule;
