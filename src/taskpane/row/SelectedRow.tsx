import { useMemo } from "react";
import { instrumentOf } from "../../report/terms/codes";
import type { Finding } from "../../report/check/finding";
import { isBlank } from "../../report/reading/cells";
import type { Report } from "../../report/form/report";
import type { RowChangeWish } from "../../report/rows/plan-rows";
import type { StepProps } from "../step";
import type { SelectedRowView } from "../workbook/row-view";
import type { ReportView, WorkbookView } from "../workbook/workbook-view";
import { entryKeys, type EntryKey } from "../../report/form/columns";
import type { RowDrafts } from "./drafts/use-drafts";
import { RowFooter } from "./head/RowFooter";
import { RowHead } from "./head/RowHead";
import { RowMenu } from "./head/RowMenu";
import { itemsToChoose } from "./items/items-to-choose";
import { useOffered } from "../years/use-offered";
import { RowForm, type Sought } from "./RowForm";

interface Props extends StepProps {
  view: WorkbookView;
  reportView: ReportView;
  report: Report;
  selected: SelectedRowView;
  /** Another row, another id. */
  rowId: number;
  drafts: RowDrafts;
  sought: Sought | null;
  onFound: () => void;
  onEnter: (key: EntryKey) => void;
  onGo: (sheetRow: number) => void;
  onGoToField: (key: EntryKey) => void;
  onCheck: () => void;
  onWish: (wish: RowChangeWish) => void;
}

/** One row: which one it is, the way to others, and its fields. */
export function SelectedRow({ view, reportView, report, selected, drafts, ...props }: Props) {
  const { actions } = props;
  const instrument = instrumentOf(drafts.fields.instrument.text);
  const assessedYear =
    reportView.assessedYear ?? view.settings?.assessedYear ?? reportView.fiscalYear;
  const scores = view.scores?.isOfReport ? view.scores.items : undefined;
  const offered = useOffered(assessedYear, view.userYears.years, scores);
  const choices = useMemo(
    () => itemsToChoose(offered, scores ?? [], instrument, view.threshold),
    [offered, scores, instrument, view.threshold],
  );
  const { row, sheetRow } = selected;
  const findings = useMemo(
    () => (row ? openFindings(reportView, report.rows.indexOf(row)) : []),
    [row, reportView, report],
  );
  const inSection = report.rows.filter(({ section }) => section === row?.section);
  return (
    <>
      <RowHead
        report={reportView}
        selected={selected}
        menu={
          row &&
          reportView.isWorkingGrid && (
            <RowMenu
              row={row}
              isFirst={inSection[0]?.sheetRows[0] === sheetRow}
              isLast={inSection.at(-1)?.sheetRows[0] === sheetRow}
              blocked={actions.running.includes("rows")}
              onWish={props.onWish}
            />
          )
        }
      />
      <RowForm
        key={props.rowId}
        report={report}
        selected={selected}
        drafts={drafts}
        choices={choices}
        offered={offered}
        directory={view.directory}
        findings={findings}
        sought={props.sought}
        onFound={props.onFound}
        onEnter={props.onEnter}
      />
      <RowFooter
        report={report}
        incompleteRows={reportView.incompleteRows}
        sheetRow={sheetRow}
        lacking={firstLacking(report, drafts, findings)}
        isSaved={row === null ? null : isSaved(drafts)}
        onGo={props.onGo}
        onGoToField={props.onGoToField}
        onCheck={props.onCheck}
      />
    </>
  );
}

/** What is to be mended in a row, and what nobody has acknowledged. */
function openFindings({ groups, warnings }: ReportView, index: number): Finding[] {
  const isOfRow = ({ reportRow }: Finding) => reportRow === index;
  const own = groups.filter(({ findings: [first] }) => first && isOfRow(first));
  const errors = own
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity === "error");
  const open = warnings.filter(({ finding, acknowledged }) => !acknowledged && isOfRow(finding));
  return [...errors, ...open.map(({ finding }) => finding)];
}

/** By what stands in the form now, saved or not: the first blank field, else the first with an error in it. */
function firstLacking(
  { place }: Report,
  { fields }: RowDrafts,
  findings: readonly Finding[],
): EntryKey | null {
  const inSheet = entryKeys.filter((key) => place.columns[key] !== undefined);
  const isFaulty = (key: EntryKey) =>
    fields[key].stage === null &&
    findings.some((finding) => finding.key === key && finding.severity === "error");
  return inSheet.find((key) => isBlank(fields[key].text)) ?? inSheet.find(isFaulty) ?? null;
}

/** Nothing that was typed is still on its way. */
const isSaved = ({ fields }: RowDrafts): boolean =>
  entryKeys.every((key) => (fields[key].stage ?? saved).kind === "saved");

const saved = { kind: "saved" } as const;
