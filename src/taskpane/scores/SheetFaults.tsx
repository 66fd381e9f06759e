import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Warning20Regular } from "@fluentui/react-icons/svg/warning";
import { useWords } from "../language/words-shown";
import { cellAddress } from "../../report/terms/address";
import type { CellPosition } from "../../report/terms/address";
import type { ScoresView } from "../workbook/scores-view";
import { useTextStyles } from "../text-styles";

const useStyles = makeStyles({
  heading: { display: "flex", gap: "6px" },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  fault: {
    justifyContent: "flex-start",
    width: "100%",
    padding: "6px 8px",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
  },
});

interface Props {
  scores: ScoresView;
  onSelect: (cell: CellPosition) => void;
}

/** Lines of the score sheet that give no score, so that no weak item is overlooked. */
export function SheetFaults({ scores: { faults, sheetName }, onSelect }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  if (faults.length === 0) return null;
  return (
    <section aria-labelledby="faults-heading">
      <h3 id="faults-heading" className={mergeClasses(texts.subheading, styles.heading)}>
        <Warning20Regular className={styles.icon} aria-hidden />
        {t("scores.fault.heading", { count: faults.length, sheet: sheetName })}
      </h3>
      <ul className={mergeClasses(texts.list, texts.scrolling)}>
        {faults.map((fault) => (
          <li key={`${fault.row} ${fault.column}`}>
            <Button
              appearance="subtle"
              className={styles.fault}
              onClick={() => {
                onSelect(fault);
              }}
            >
              {t(`scores.fault.${fault.reason}`, {
                cell: cellAddress(fault.row, fault.column),
                text: fault.text,
              })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
