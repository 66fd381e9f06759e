import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { ScoresView } from "../workbook/scores-view";

const useStyles = makeStyles({
  bar: { marginBottom: "12px" },
  body: { paddingBlock: "6px" },
});

/** More codes than this are counted, not named. */
const mostNamed = 6;

/** Weak items that no row of the report is about: shown at every step until they have one. */
export function UncoveredLine({
  scores: { uncovered },
  onGo,
}: {
  scores: ScoresView;
  /** Shows where rows are made; null where that is on show. */
  onGo: (() => void) | null;
}) {
  const { t } = useTranslation();
  const styles = useStyles();
  if (uncovered.length === 0) return null;
  const named = uncovered.slice(0, mostNamed).map(({ code }) => code);
  const codes = named.join(", ") + (uncovered.length > mostNamed ? " …" : "");
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        {t("uncovered.said", { count: uncovered.length, codes })}
      </MessageBarBody>
      {onGo && (
        <MessageBarActions>
          <Button onClick={onGo}>{t("uncovered.go")}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
