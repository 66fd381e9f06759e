import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useId, useState } from "react";
import { useWords } from "../../language/words-shown";
import type { TextFix } from "../../../report/check/found";
import { useTextStyles } from "../../text-styles";
import { cellsToFix, type CellToFix } from "./cells-to-fix";
import { ChangedText } from "./ChangedText";

const useStyles = makeStyles({
  cell: { "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  check: { width: "100%" },
  address: { fontWeight: tokens.fontWeightSemibold, marginInlineEnd: "8px" },
  list: { marginTop: "8px", marginLeft: "-8px" },
});

interface Props {
  fixes: readonly TextFix[];
  onClose: () => void;
  onFix: (chosen: TextFix[]) => void;
}

/** Shows each cell as it is and as it will be, before anything is written. */
export function FixAllDialog({ fixes, onClose, onFix }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const whyNot = useId();
  const [leftOut, setLeftOut] = useState<ReadonlySet<TextFix>>(new Set());
  const chosen = fixes.filter((fix) => !leftOut.has(fix));
  const count = cellsToFix(chosen).length;
  const choose = (cell: CellToFix, wanted: boolean) => {
    const others = [...leftOut].filter((fix) => !cell.fixes.includes(fix));
    setLeftOut(new Set(wanted ? others : [...others, ...cell.fixes]));
  };
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t("findingList.fixAll.title")}</DialogTitle>
          <DialogContent>
            <p className={texts.sentence}>{t("findingList.fixAll.how")}</p>
            <ul
              className={`${texts.list} ${styles.list}`}
              aria-label={t("findingList.fixAll.cells")}
            >
              {cellsToFix(fixes).map((cell) => (
                <li key={cell.address} className={styles.cell}>
                  <Checkbox
                    className={styles.check}
                    checked={checkedOf(cell, leftOut)}
                    label={
                      <>
                        <span className={styles.address}>{cell.address} </span>
                        <ChangedText before={cell.before} edits={cell.edits} />
                      </>
                    }
                    onChange={(_, { checked }) => {
                      choose(cell, checked !== false);
                    }}
                  />
                </li>
              ))}
            </ul>
          </DialogContent>
          <DialogActions fluid>
            <Button
              appearance="primary"
              disabledFocusable={count === 0}
              aria-describedby={count === 0 ? whyNot : undefined}
              onClick={() => {
                onFix(chosen);
              }}
            >
              {t("findingList.fixAll.act", { count })}
            </Button>
            <Button onClick={onClose}>{t("findingList.fixAll.cancel")}</Button>
            {count === 0 && (
              <p id={whyNot} className={texts.note}>
                {t("findingList.fixAll.whyNot")}
              </p>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** Mixed where a fix that also changes another cell was left out there. */
function checkedOf({ fixes }: CellToFix, leftOut: ReadonlySet<TextFix>): boolean | "mixed" {
  const out = fixes.filter((fix) => leftOut.has(fix)).length;
  return out > 0 && out < fixes.length ? "mixed" : out === 0;
}
