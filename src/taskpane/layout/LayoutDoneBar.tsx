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
import type { LayoutDone } from "./use-layout";

const useStyles = makeStyles({
  bar: { marginBottom: "12px" },
  body: { paddingBlock: "6px" },
  sentence: { margin: 0 },
});

/**
 * Tells what a layout has done. It takes the focus, since the button that led to it may be gone, and
 * so that it is read out.
 */
export function LayoutDoneBar({ done, onDismiss }: { done: LayoutDone; onDismiss: () => void }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    bar.current?.focus();
  }, []);
  const { outcome, sheet, from, rows, yearWithoutLists } = done;
  return (
    <MessageBar ref={bar} tabIndex={-1} intent="success" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <p className={styles.sentence}>{t(`layout.done.${outcome}`, { sheet, from, rows })}</p>
        {yearWithoutLists !== null && (
          <p className={styles.sentence}>
            {t("layout.yearWithoutLists", { year: yearWithoutLists })}
          </p>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={t("layout.close")}
            icon={<Dismiss20Regular />}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}
