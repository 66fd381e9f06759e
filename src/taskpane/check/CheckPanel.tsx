import { useCallback } from "react";
import "../../messages/check";
import "../../messages/findings";
import { showCell } from "../actions/show-cell";
import type { Finding } from "../../report/check/finding";
import type { StepProps, WantedField } from "../step";
import type { ReportView } from "../workbook/workbook-view";
import type { CheckProps } from "./check-props";
import { Findings } from "./Findings";
import { MarksButtons } from "./marks/MarksButtons";
import { Overview } from "./Overview";
import { OwedList } from "./owed/OwedList";
import { ReadyCard } from "./ready/ReadyCard";
import { RuleSettings } from "./rules/RuleSettings";
import { useCheckActions } from "./use-check-actions";
import { useLatest } from "../parts/use-latest";

interface Props extends StepProps {
  report: ReportView;
  onWrite: (field: WantedField) => void;
}

/** What the check says of a report, and what a person can do about it. */
export default function CheckPanel({ report, workbook, actions, undo, onWrite }: Props) {
  const { run, running } = actions;
  const select = useCallback(
    ({ place, column }: Finding) => {
      void run("select", () => showCell(place.sheetName, place.row, column));
    },
    [run],
  );
  const check: CheckProps = {
    report,
    actions: useCheckActions(actions, workbook, undo),
    busy: running.includes("fix"),
    onSelect: select,
    onWrite: useLatest(({ row, key, reportRow }: Finding) => {
      const start = reportRow === null ? null : workbook.book?.report?.rows[reportRow];
      onWrite({
        sheetRow: start?.sheetRows[0] ?? row,
        key: key === "status" ? null : key,
      });
    }),
  };
  return (
    <>
      <Overview report={report} />
      <ReadyCard {...check} />
      <Findings {...check} />
      <OwedList {...check} />
      {report.isOnOneSheet && <MarksButtons {...check} />}
      <RuleSettings {...check} />
    </>
  );
}
