import type { Finding } from "../../report/check/finding";
import type { ReportView } from "../workbook/workbook-view";
import type { CheckActions } from "./use-check-actions";

/** What every part of the check is given. */
export interface CheckProps {
  report: ReportView;
  actions: CheckActions;
  /** Something is being put right: nothing else can be set off meanwhile. */
  busy: boolean;
  /** Shows a finding's cell in the sheet. */
  onSelect: (finding: Finding) => void;
  /** Opens the field that a finding is about in the form, where it is one of a row. */
  onWrite: (finding: Finding) => void;
}
