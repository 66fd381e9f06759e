import pane from "./th/pane.json";
import row from "./th/row.json";
import scores from "./th/scores.json";

/** One file for each step of the work. */
export const th = { ...pane, scores, row };
