import { useCallback, useEffect, useState } from "react";
import { useWords } from "../language/words-shown";
import "../../messages/findings";
import "../../messages/row";
import type { RowChangeWish } from "../../report/rows/plan-rows";
import type { EntryKey } from "../../report/form/columns";
import { useLatest } from "../parts/use-latest";
import type { StepProps, WantedField } from "../step";
import { StuckDrafts } from "./drafts/StuckDrafts";
import { useDrafts } from "./drafts/use-drafts";
import { NoRow } from "./NoRow";
import type { Sought } from "./RowForm";
import { SelectedRow } from "./SelectedRow";
import { useTextStyles } from "../text-styles";
import { useRowActions } from "./use-row-actions";
import { useShownRow } from "./use-shown-row";

interface Props extends StepProps {
  /** What is to be written, as it was asked for elsewhere: another object for each time. */
  wanted: WantedField | null;
  /** To the check of the whole report. */
  onCheck: () => void;
}

/** Filling the row that the cursor stands on in the sheet. */
export default function RowStep({ wanted, onCheck, ...step }: Props) {
  const { t } = useWords();
  const texts = useTextStyles();
  const { book, readAt, view, selected } = step.workbook;
  const report = book?.report ?? null;
  const { fill, change, goTo, show } = useRowActions(step.actions, step.workbook, step.undo);
  const shown = useShownRow(report, selected);
  const drafting = useDrafts(report, readAt, shown?.target ?? null, fill);
  // The row whose first field that lacks something gets the focus, once it is on show.
  const [sought, setSought] = useState<Sought | null>(null);
  const onFound = useCallback(() => {
    setSought(null);
  }, []);

  // What is being typed goes to its own row before another one is shown or rows move.
  const go = async (sheetRow: number, key: EntryKey | null = null) => {
    await drafting.written();
    if (await goTo(sheetRow, key)) setSought({ sheetRow, key });
  };
  const onEnter = useLatest((key: EntryKey) => void show(key));
  const onGo = useLatest((sheetRow: number) => void go(sheetRow));
  const onGoToField = useLatest((key: EntryKey) => {
    if (selected) setSought({ sheetRow: selected.sheetRow, key });
  });
  const goToWanted = useLatest(({ sheetRow, key }: WantedField) => {
    const start = sheetRow ?? view?.report?.incompleteRows[0];
    if (start !== undefined) void go(start, key);
  });
  useEffect(() => {
    if (wanted) goToWanted(wanted);
  }, [wanted, goToWanted]);
  const onWish = useLatest(async (wish: RowChangeWish) => {
    await drafting.written();
    const latest = shown && drafting.latest(shown.target).row;
    const isDone = await change("row" in wish && latest ? { ...wish, row: latest } : wish);
    if (isDone && (wish.kind === "add" || wish.kind === "delete"))
      setSought({ sheetRow: "any", key: null });
  });
  // What could not be written is said in its field.
  const onCheckAll = useLatest(async () => {
    if (!shown) return;
    await drafting.written();
    if (drafting.isWritten(shown.target)) onCheck();
  });
  const stuck = (
    <StuckDrafts drafting={drafting} sheetName={report?.sheetName ?? null} onGo={onGo} />
  );
  if (!view) return null;
  if (!view.report || !report)
    return (
      <>
        {stuck}
        <h2 className={texts.heading}>{t("row.noReport.heading")}</h2>
        <p className={texts.sentence}>{t("row.noReport.next")}</p>
      </>
    );
  return (
    <>
      {stuck}
      {shown && selected && drafting.shown ? (
        <SelectedRow
          {...step}
          rowId={shown.id}
          view={view}
          reportView={view.report}
          report={report}
          selected={selected}
          drafts={drafting.shown}
          sought={
            sought?.sheetRow === "any" || sought?.sheetRow === selected.sheetRow ? sought : null
          }
          onFound={onFound}
          onEnter={onEnter}
          onGo={onGo}
          onGoToField={onGoToField}
          onCheck={onCheckAll}
          onWish={onWish}
        />
      ) : (
        <NoRow
          view={view.report}
          report={report}
          onGo={onGo}
          onBegin={
            view.report.isWorkingGrid
              ? () => {
                  onWish({ kind: "add", section: "urgent" });
                }
              : null
          }
        />
      )}
    </>
  );
}
