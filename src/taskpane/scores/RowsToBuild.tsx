import { Button, Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useWords } from "../language/words-shown";
import type { RowsToBuild as Rows } from "../../report/rows/build-rows";
import { ActionButton } from "../actions/ActionButton";
import type { ScoresView } from "../workbook/scores-view";
import type { ReportView } from "../workbook/workbook-view";
import { useFocus } from "../parts/use-focus";
import { useLead } from "../road/lead";
import { ItemsToDevelop } from "./ItemsToDevelop";
import { keyOf, rowsOf, type ByHand, type RowOrder } from "../../report/rows/rows-of-items";
import { useTextStyles } from "../text-styles";
import { UrgentRows } from "./UrgentRows";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  // In line with the ticks of the rows.
  order: { marginLeft: "-8px" },
  // In sight, however many rows there are.
  act: {
    position: "sticky",
    bottom: "var(--notices, 0px)",
    padding: "8px 0",
    backgroundColor: tokens.colorNeutralBackground1,
    "& > button": { width: "100%" },
  },
});

const untouched: ByHand = new Map();

interface Props {
  scores: ScoresView;
  report: ReportView | null;
  threshold: number;
  busy: boolean;
  onBuild: (rows: Rows) => Promise<boolean>;
}

/** The rows that the report still lacks, ready to be made in one go. */
export function RowsToBuild({ scores, report, threshold, busy, onBuild }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const { place: heading, focus } = useFocus<HTMLHeadingElement>();
  const [byHand, setByHand] = useState(untouched);
  const [order, setOrder] = useState<RowOrder>("form");
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const covered = new Set(scores.covered);
  const choices = scores.items.filter(
    ({ code, score }) => score >= threshold && !covered.has(code),
  );
  const rows = rowsOf(scores.uncovered, byHand, order);
  const urgent = rows.filter((row) => !leftOut.has(keyOf(row)));
  const develop = rowsOf(
    choices.filter(({ code }) => chosen.includes(code)),
    untouched,
    order,
  );
  const count = urgent.length + develop.length;
  useLead(report?.isWorkingGrid === true && count > 0);

  const build = async () => {
    if (!(await onBuild({ urgent, develop }))) return;
    setChosen([]);
    setByHand(untouched);
    // The button may be gone now, with nothing left to make.
    focus();
  };
  return (
    <section className={styles.section} aria-labelledby="rows-heading">
      <h3
        id="rows-heading"
        ref={heading}
        tabIndex={-1}
        className={mergeClasses(texts.subheading, texts.goal)}
      >
        {t("scores.rows.heading")}
      </h3>
      {report?.isWorkingGrid !== true ? (
        <p className={texts.sentence}>
          {t(report ? "scores.rows.otherShape" : "scores.rows.noReport")}
        </p>
      ) : (
        <>
          {rows.length === 0 ? (
            <p className={texts.sentence}>{t("scores.rows.allCovered")}</p>
          ) : (
            <UrgentRows
              rows={rows}
              byHand={byHand}
              leftOut={leftOut}
              onArrange={setByHand}
              onLeaveOut={setLeftOut}
            />
          )}
          {rows.length > 1 && (
            <Checkbox
              className={styles.order}
              label={t("scores.rows.byScore")}
              checked={order === "score"}
              onChange={(_, { checked }) => {
                setOrder(checked === true ? "score" : "form");
              }}
            />
          )}
          <ItemsToDevelop choices={choices} chosen={chosen} onChoose={setChosen} />
          {count + rows.length > 0 && (
            <div className={styles.act}>
              <BuildButton count={count} busy={busy} onBuild={() => void build()} />
            </div>
          )}
        </>
      )}
    </section>
  );
}

function BuildButton({
  count,
  busy,
  onBuild,
}: {
  count: number;
  busy: boolean;
  onBuild: () => void;
}) {
  const { t } = useWords();
  const texts = useTextStyles();
  if (count === 0)
    return (
      <>
        <Button appearance="primary" disabledFocusable aria-describedby="build-why-not">
          {t("scores.rows.build", { count })}
        </Button>
        <p id="build-why-not" className={texts.note}>
          {t("scores.rows.whyNot")}
        </p>
      </>
    );
  return (
    <ActionButton
      appearance="primary"
      label={t("scores.rows.build", { count })}
      busyLabel={t("scores.rows.busy")}
      busy={busy}
      blocked={busy}
      onClick={onBuild}
    />
  );
}
