import { titleKey } from "./same-title";
import { withoutScores } from "./scores";
import { oneLine } from "./thai-text";

/** A title as people write it, without its scores and other brackets, to compare by. */
export function writtenTitleKey(title: string): string {
  return titleKey(oneLine(withoutScores(title).replace(/\([^()]*\)/g, "")));
}
