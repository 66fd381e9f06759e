import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { CheckProps } from "../../../../src/taskpane/check/check-props";
import type { ReportView } from "../../../../src/taskpane/workbook/workbook-view";

/** What a part says, as a reader of its text sees it. */
export function textOf(element: ReactElement): string {
  return renderToStaticMarkup(element)
    .replace(/<[^>]+>/g, " ")
    .replace(/&quot;/g, '"')
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
}

const done = () => Promise.resolve(true);

/** A report as every part of the check is given it; whatever is set off is done at once. */
export function checkProps(report: ReportView): CheckProps {
  const actions = {
    fix: done,
    fixAll: done,
    acknowledge: done,
    takeBackAcknowledgement: done,
    setLevel: done,
    mark: done,
  };
  return { report, actions, busy: false, onSelect: () => undefined };
}
