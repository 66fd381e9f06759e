import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { ActionButton } from "./ActionButton";
import type { UndoActions } from "./use-undo";

const useStyles = makeStyles({
  bar: { marginBottom: "12px" },
  body: { paddingBlock: "6px" },
  sentence: { margin: 0 },
});

const intents = { done: "success", "taken-back": "info", "changed-since": "warning" } as const;

/** What the pane has just done to the workbook, with the way back. */
export function LastActionBar({ undo, busy }: { undo: UndoActions; busy: boolean }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  const { last } = undo;
  const outcome = last?.outcome;
  useEffect(() => {
    // The button that was pressed is gone: what came of it takes its place.
    if (outcome === "taken-back" || outcome === "changed-since") bar.current?.focus();
  }, [outcome]);
  return (
    <div role="status">
      {last && (
        <MessageBar
          ref={bar}
          tabIndex={-1}
          intent={intents[last.outcome]}
          layout="multiline"
          className={styles.bar}
        >
          <MessageBarBody className={styles.body}>
            {last.outcome !== "done" && (
              <p className={styles.sentence}>{t(`undo.outcome.${last.outcome}`)}</p>
            )}
            <p className={styles.sentence}>
              {last.outcome === "taken-back" ? (
                <s>{t(`undo.done.${last.done}`, last.values)}</s>
              ) : (
                t(`undo.done.${last.done}`, last.values)
              )}
            </p>
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                aria-label={t("undo.close")}
                icon={<Dismiss20Regular />}
                onClick={() => {
                  undo.forget();
                }}
              />
            }
          >
            {last.outcome === "done" && (
              <ActionButton
                label={t("undo.act")}
                busyLabel={t("undo.busy")}
                busy={busy}
                blocked={busy}
                onClick={() => void undo.undoLast()}
              />
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
