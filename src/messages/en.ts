import pane from "./en/pane.json";
import row from "./en/row.json";
import scores from "./en/scores.json";

/** One file for each step of the work. */
export const en = { ...pane, scores, row };
