import "../../messages/notices";
import { useWords } from "../language/words-shown";
import { useInSight } from "../parts/use-in-sight";
import { Notice } from "../parts/Notice";
import { ActionButton } from "./ActionButton";
import type { UndoActions } from "./use-undo";

const intents = { done: "success", "taken-back": "info", "changed-since": "warning" } as const;

/** What the pane has just done to the workbook, with the way back. */
export function LastActionBar({ undo, busy }: { undo: UndoActions; busy: boolean }) {
  const { t } = useWords();
  const { last } = undo;
  const outcome = last?.outcome ?? "done";
  // What offered the rows is gone, and the pane stands elsewhere.
  const bar = useInSight<HTMLDivElement>(last?.done === "build" ? last : null);
  const done = last && t(`undo.done.${last.done}`, last.values);
  return (
    <div ref={bar}>
      <Notice
        intent={intents[outcome]}
        // The button that was pressed is gone: what came of it takes its place.
        takesFocus={outcome !== "done"}
        onClose={undo.forget}
        ways={
          outcome === "done" &&
          last?.undo && (
            <ActionButton
              label={t("undo.act")}
              busyLabel={t("undo.busy")}
              busy={busy}
              blocked={busy}
              onClick={() => void undo.undoLast()}
            />
          )
        }
      >
        {last && (
          <>
            {outcome !== "done" && <p>{t(`undo.outcome.${outcome}`)}</p>}
            <p>{outcome === "taken-back" ? <s>{done}</s> : done}</p>
          </>
        )}
      </Notice>
    </div>
  );
}
