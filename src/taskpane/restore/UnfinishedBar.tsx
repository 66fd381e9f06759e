import {
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import "../../messages/restore";
import type { LoggedAction } from "../../report/safe/safe-sheet";
import { ActionButton } from "../actions/ActionButton";
import type { Actions } from "../actions/use-actions";
import type { Workbook } from "../workbook/use-workbook";
import { SayRestored } from "./SayRestored";
import { sayAction } from "./say-action";
import { useRestoring } from "./use-restoring";

const useStyles = makeStyles({
  bar: { marginBottom: "12px" },
  body: { paddingBlock: "6px" },
  sentence: { margin: 0 },
  acts: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Of these a new layout draws what is lacking; others are pressed again. */
const onGrid: readonly string[] = [
  "lay-out",
  "build-rows",
  "change-row",
  "fill-fields",
  "fix-texts",
  "take-back",
];

interface Props {
  unfinished: LoggedAction;
  workbook: Workbook;
  actions: Actions;
}

/** Says that an action was broken off, by whomever and whenever, with the ways on and back. */
export default function UnfinishedBar({ unfinished, workbook, actions }: Props) {
  const { t, i18n } = useTranslation();
  const styles = useStyles();
  const { done, restore, layOutRest, leave } = useRestoring(actions, workbook);
  const canBeLaidOut = layOutRest && workbook.view?.report && onGrid.includes(unfinished.action);
  const said = sayAction(t, i18n.resolvedLanguage, unfinished);
  const state = workbook.view?.safe.kept.find(({ id }) => id === unfinished.id);
  const busy = actions.running.includes("restore");
  const blocked = actions.running.length > 0;
  const button = { busyLabel: t("restore.unfinished.busy"), busy, blocked };
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{t("restore.unfinished.title", said)}</MessageBarTitle>
        <p className={styles.sentence}>{t("restore.unfinished.what", said)}</p>
        <SayRestored done={done} />
      </MessageBarBody>
      <MessageBarActions className={styles.acts}>
        {canBeLaidOut && (
          <ActionButton
            {...button}
            label={t("restore.unfinished.finish")}
            appearance="primary"
            onClick={() => void layOutRest()}
          />
        )}
        {state && (
          <ActionButton
            {...button}
            label={t("restore.unfinished.takeBack")}
            onClick={() => void restore(state)}
          />
        )}
        <ActionButton
          {...button}
          label={t("restore.unfinished.leave")}
          onClick={() => void leave()}
        />
      </MessageBarActions>
    </MessageBar>
  );
}
