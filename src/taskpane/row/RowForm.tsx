import { makeStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { entryKeys, perEntry, type EntryKey } from "../../report/form/columns";
import type { OfferedLists } from "../../report/assessment/offered-lists";
import type { Department } from "../../report/terms/departments/department";
import type { Finding } from "../../report/check/finding";
import type { Report } from "../../report/form/report";
import type { SelectedRowView } from "../workbook/row-view";
import { DepartmentsField } from "./departments/DepartmentsField";
import type { RowDrafts } from "./drafts/use-drafts";
import type { FieldProps } from "./fields/FieldShell";
import { InstrumentField } from "./fields/InstrumentField";
import { ScoreField } from "./fields/ScoreField";
import { IssueField } from "./items/IssueField";
import type { ItemChoice } from "./items/items-to-choose";
import { KnownItem } from "./head/KnownItem";
import { ListField } from "./list/ListField";
import { useFocus } from "../parts/use-focus";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "18px", marginTop: "16px" },
});

/** A row that was asked for, and which field of it; null for the first that lacks something. */
export interface Sought {
  sheetRow: number | "any";
  key: EntryKey | null;
}

/** What is known of a row before anything is written in it. */
const itemKeys = ["instrument", "issue", "score"] as const;

/** That nothing stands in a field is told by its mark. */
const isToldIn = (key: EntryKey, finding: Finding): boolean =>
  finding.key === key && (finding.rule !== `missing-${key}` || "text" in finding.values);

interface Props {
  report: Report;
  selected: SelectedRowView;
  drafts: RowDrafts;
  choices: readonly ItemChoice[];
  /** What the sheet's dropdown has of them; null until it is loaded. */
  offered: OfferedLists | null;
  directory: readonly Department[];
  /** What the check has found in this row that is to be mended or looked at. */
  findings: readonly Finding[];
  /** The person asked for this row: they go on at a field, or at the first that lacks something. */
  sought: Sought | null;
  onFound: () => void;
  onEnter: (key: EntryKey) => void;
}

/** The fields of one row, in the order of the form. */
export function RowForm({
  report,
  selected,
  drafts,
  findings,
  sought,
  onFound,
  onEnter,
  ...lists
}: Props) {
  const styles = useStyles();
  const { place: form, focus } = useFocus<HTMLDivElement>();
  const { complete } = selected;
  // What is known of the row is one line, unless it is to be changed; nothing folds away while somebody types in it.
  const found = useMemo(
    () => perEntry((key) => findings.filter((finding) => isToldIn(key, finding))),
    [findings],
  );
  const [isOpen, setOpen] = useState(() => !itemKeys.every((key) => complete[key]));
  const inSheet = entryKeys.filter((key) => report.place.columns[key] !== undefined);
  const lacking =
    inSheet.find((key) => !complete[key]) ??
    inSheet.find((key) => found[key].some(({ severity }) => severity === "error"));
  const wanted = sought && (sought.key ?? lacking ?? (isOpen ? "instrument" : "measures"));
  if (!isOpen && itemKeys.some((key) => key === wanted || found[key].length > 0)) setOpen(true);
  // A text with a slip is put right where it stands, not chosen anew.
  const isMended = wanted === "issue" && found.issue.length > 0;
  useEffect(() => {
    if (!wanted) return;
    onFound();
    focus((place) => {
      const field = place.querySelector(`[data-field="${wanted}"]`);
      // All of it, with what is chosen in it already; the focus then stays in sight by itself.
      field?.scrollIntoView({ block: "nearest" });
      return field?.querySelector<HTMLElement>(
        isMended ? "textarea, input" : "input, textarea, button",
      );
    });
  }, [wanted, isMended, onFound, focus]);

  const field = (key: EntryKey): FieldProps => ({
    ...drafts.fields[key],
    writing: drafts.writing,
    complete: complete[key],
    findings: found[key],
    inSheet: report.place.columns[key] !== undefined,
    onEnter,
  });
  return (
    <div ref={form} className={styles.form}>
      {isOpen ? (
        <>
          <InstrumentField {...field("instrument")} />
          <IssueField
            {...field("issue")}
            instrument={drafts.fields.instrument.text}
            score={drafts.fields.score.text}
            choices={lists.choices}
            offered={lists.offered}
          />
          <ScoreField
            {...field("score")}
            issue={drafts.fields.issue.text}
            choices={lists.choices}
          />
        </>
      ) : (
        <KnownItem
          scores={selected.row?.scores ?? []}
          onEdit={() => {
            setOpen(true);
            focus((place) => place.querySelector<HTMLElement>("input, textarea, button"));
          }}
        />
      )}
      <ListField name="measures" kind="bulleted" {...field("measures")} />
      <DepartmentsField {...field("responsible")} directory={lists.directory} />
      <ListField name="actions" kind="numbered" {...field("actions")} />
      <ListField name="results" kind="bulleted" {...field("results")} />
    </div>
  );
}
