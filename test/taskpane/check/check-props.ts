import type { CheckProps } from "../../../src/taskpane/check/check-props";
import type { ReportView } from "../../../src/taskpane/workbook/workbook-view";

/** What a person asked for, and of what. */
export type Asked = [wish: string, ...of: unknown[]];

/** A report as every part of the check is given it; whatever is asked for is done at once. */
export function checkProps(report: ReportView, asked: Asked[] = []): CheckProps {
  const done =
    (wish: string) =>
    (...of: unknown[]) => {
      asked.push([wish, ...of]);
      return Promise.resolve(true);
    };
  const actions = {
    fix: done("fix"),
    fixAll: done("fix all"),
    acknowledge: done("acknowledge"),
    takeBackAcknowledgement: done("take back"),
    setLevel: done("set level"),
    mark: done("mark"),
  };
  return {
    report,
    actions,
    busy: false,
    onSelect: (finding) => void asked.push(["go to", finding]),
    onWrite: (finding) => void asked.push(["write", finding]),
  };
}
