import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWords } from "../language/words-shown";
import "../../messages/restore";
import type { LoggedAction } from "../../report/safe/safe-sheet";
import { ActionButton } from "../actions/ActionButton";
import type { Actions } from "../actions/use-actions";
import { Notice } from "../parts/Notice";
import { useInSight } from "../parts/use-in-sight";
import { useTextStyles } from "../text-styles";
import type { Workbook } from "../workbook/use-workbook";
import { sayAction } from "./say-action";
import { sayRestored } from "./say-restored";
import { useRestoring, type Restoring } from "./use-restoring";

const useStyles = makeStyles({
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
  const { t } = useWords();
  const restoring = useRestoring(actions, workbook);
  // It stands above the step.
  const place = useInSight<HTMLDivElement>(unfinished ? 1 : 0);
  const { done, forget } = restoring;
  return (
    <div ref={place}>
      {unfinished ? (
        <Unfinished
          unfinished={unfinished}
          workbook={workbook}
          actions={actions}
          restoring={restoring}
        />
      ) : (
        <Notice intent="success" takesFocus={done !== null} onClose={forget}>
          {done && sayRestored(t, done)}
        </Notice>
      )}
    </div>
  );
}

interface UnfinishedProps extends Props {
  unfinished: LoggedAction;
  restoring: Restoring;
}

function Unfinished({ unfinished, workbook, actions, restoring }: UnfinishedProps) {
  const { t, language } = useWords();
  const { done, restore, layOutRest, leave } = restoring;
  const canBeLaidOut = layOutRest && workbook.view?.report && onGrid.includes(unfinished.action);
  const said = sayAction(t, language, unfinished);
  const state = workbook.view?.safe.kept.find(({ id }) => id === unfinished.id);
  const busy = actions.running.includes("restore");
  const blocked = actions.running.length > 0;
  const button = { busyLabel: t("restore.unfinished.busy"), busy, blocked };
  return (
    <Notice intent="warning" title={t("restore.unfinished.title", said)}>
      <p>{t("restore.unfinished.what", said)}</p>
      {done && <p>{sayRestored(t, done)}</p>}
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
    </Notice>
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
