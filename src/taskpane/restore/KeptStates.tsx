import { Button, makeStyles } from "@fluentui/react-components";
import { useWords } from "../language/words-shown";
import "../../messages/restore";
import type { KeptState } from "../../report/safe/safe-sheet";
import type { Actions } from "../actions/use-actions";
import { Fold } from "../parts/Fold";
import { useTextStyles } from "../text-styles";
import type { Workbook } from "../workbook/use-workbook";
import { sayAction } from "./say-action";
import { sayRestored } from "./say-restored";
import { useRestoring } from "./use-restoring";

const useStyles = makeStyles({
  state: { padding: "8px 0" },
  act: { marginTop: "4px" },
});

interface Props {
  kept: readonly KeptState[];
  workbook: Workbook;
  actions: Actions;
}

/** The report as it was before its last large changes, to be brought back. */
export default function KeptStates({ kept, workbook, actions }: Props) {
  const { t, language } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const { done, restore } = useRestoring(actions, workbook);
  const blocked = actions.running.length > 0;
  return (
    <Fold label={t("restore.kept.heading", { count: kept.length })}>
      <p className={texts.note}>{t("restore.kept.what")}</p>
      <p role="status" className={texts.note}>
        {done && sayRestored(t, done)}
      </p>
      <ul className={texts.list}>
        {kept.map((state) => {
          const said = sayAction(t, language, state);
          return (
            <li key={state.id} className={styles.state}>
              <div>{t("restore.kept.state", { ...said, sheet: state.sheetName })}</div>
              <Button
                size="small"
                className={styles.act}
                aria-label={t("restore.kept.restoreNamed", said)}
                disabledFocusable={blocked}
                onClick={() => void restore(state)}
              >
                {t("restore.kept.restore")}
              </Button>
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
