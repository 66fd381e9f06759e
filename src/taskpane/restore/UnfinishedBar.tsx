import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef, type ReactNode, type RefObject } from "react";
import { useTranslation } from "react-i18next";
import "../../messages/restore";
import type { LoggedAction } from "../../report/safe/safe-sheet";
import { ActionButton } from "../actions/ActionButton";
import type { Actions } from "../actions/use-actions";
import type { Workbook } from "../workbook/use-workbook";
import { SayRestored } from "./SayRestored";
import { sayAction } from "./say-action";
import { useTextStyles } from "../text-styles";
import { useRestoring, type RestoringDone } from "./use-restoring";

const useStyles = makeStyles({
  bar: { marginBottom: "12px" },
  body: { paddingBlock: "6px" },
  sentence: { margin: 0 },
  way: { marginTop: "10px" },
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
  /** Null once it was ended; what came of it is said until it is closed. */
  unfinished: LoggedAction | null;
  workbook: Workbook;
  actions: Actions;
}

/** Says that an action was broken off, by whomever and whenever, with the ways on and back. */
export default function UnfinishedBar({ unfinished, workbook, actions }: Props) {
  const { t, i18n } = useTranslation();
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  const { done, forget, restore, layOutRest, leave } = useRestoring(actions, workbook);
  const isShown = unfinished !== null;
  useEffect(() => {
    // It stands above the step, which may be scrolled away.
    if (isShown) bar.current?.scrollIntoView?.({ block: "nearest" });
    else if (done) bar.current?.focus();
  }, [isShown, done]);
  if (!unfinished) return done && <DoneBar bar={bar} done={done} onClose={forget} />;
  const canBeLaidOut = layOutRest && workbook.view?.report && onGrid.includes(unfinished.action);
  const said = sayAction(t, i18n.resolvedLanguage, unfinished);
  const state = workbook.view?.safe.kept.find(({ id }) => id === unfinished.id);
  const busy = actions.running.includes("restore");
  const blocked = actions.running.length > 0;
  const button = { busyLabel: t("restore.unfinished.busy"), busy, blocked };
  return (
    <MessageBar ref={bar} intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{t("restore.unfinished.title", said)}</MessageBarTitle>
        <p className={styles.sentence}>{t("restore.unfinished.what", said)}</p>
        <SayRestored done={done} />
        {canBeLaidOut && (
          <Way how={t("restore.unfinished.finishHow")}>
            <ActionButton
              {...button}
              label={t("restore.unfinished.finish")}
              appearance="primary"
              onClick={() => void layOutRest()}
            />
          </Way>
        )}
        {state && (
          <Way how={t("restore.unfinished.takeBackHow")}>
            <ActionButton
              {...button}
              label={t("restore.unfinished.takeBack")}
              onClick={() => void restore(state)}
            />
          </Way>
        )}
        <Way how={t("restore.unfinished.leaveHow")}>
          <ActionButton
            {...button}
            label={t("restore.unfinished.leave")}
            onClick={() => void leave()}
          />
        </Way>
      </MessageBarBody>
    </MessageBar>
  );
}

/** A button with what it will do. */
function Way({ how, children }: { how: string; children: ReactNode }) {
  const styles = useStyles();
  const texts = useTextStyles();
  return (
    <div className={styles.way}>
      {children}
      <div className={texts.note}>{how}</div>
    </div>
  );
}

function DoneBar({
  bar,
  done,
  onClose,
}: {
  bar: RefObject<HTMLDivElement>;
  done: RestoringDone;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <MessageBar ref={bar} tabIndex={-1} intent="success" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <SayRestored done={done} />
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={t("restore.unfinished.close")}
            icon={<Dismiss20Regular />}
            onClick={onClose}
          />
        }
      />
    </MessageBar>
  );
}
