import type { Say } from "../../messages/words";
import { actionNames } from "../../report/actions/action";

/** What was done, and when, as people say it: in Thai by the Buddhist era. */
export function sayAction(
  t: Say,
  language: string | undefined,
  { action, at }: { action: string; at: string },
): { action: string; at: string } {
  const name = actionNames.find((each) => each === action);
  const locale = language === "th" ? "th-TH-u-ca-buddhist" : "en-GB";
  const moment = new Date(at);
  return {
    action: name ? t(`restore.action.${name}`) : action,
    at: Number.isNaN(moment.getTime())
      ? at
      : new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(moment),
  };
}
