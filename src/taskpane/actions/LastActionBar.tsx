import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import { useTranslation } from "react-i18next";
import { ActionButton } from "./ActionButton";
import type { UndoActions } from "./use-undo";

const useStyles = makeStyles({
  bar: { marginBottom: "12px" },
  body: { paddingBlock: "6px" },
  sentence: { margin: 0 },
});

/** What the pane has just done to the workbook, with the way back. */
export function LastActionBar({ undo, busy }: { undo: UndoActions; busy: boolean }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { last } = undo;
  return (
    <div role="status">
      {last && (
        <MessageBar
          intent={last.changedSince ? "warning" : "success"}
          layout="multiline"
          className={styles.bar}
        >
          <MessageBarBody className={styles.body}>
            <p className={styles.sentence}>{t(`undo.done.${last.done}`, last.values)}</p>
            {last.changedSince && <p className={styles.sentence}>{t("undo.changedSince")}</p>}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                aria-label={t("undo.close")}
                icon={<Dismiss20Regular />}
                onClick={() => {
                  undo.remember(null);
                }}
              />
            }
          >
            {!last.changedSince && (
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
