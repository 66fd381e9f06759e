import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useWords } from "../language/words-shown";
import type { ItemScore } from "../../report/sheets/scores/score-list";
import { ActionButton } from "../actions/ActionButton";
import type { ScoresView } from "../workbook/scores-view";
import { aheadOf, type Found, type ReadFound } from "./import-state";
import { useTextStyles } from "../text-styles";

const useStyles = makeStyles({
  // In sight, however long the list above is.
  actions: {
    position: "sticky",
    bottom: "var(--notices, 0px)",
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    padding: "8px 0",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface Props {
  found: Found;
  read: ReadFound;
  /** Whether a person has yet to say that scores of another year are meant for this report. */
  asksAboutYear: boolean;
  assessedYear: number;
  /** The scores that are in the workbook. */
  present: ScoresView | null;
  busy: boolean;
  /** False until the lists are loaded. */
  ready: boolean;
  onImport: (items: readonly ItemScore[]) => void;
  onCancel: () => void;
}

/** What the import would do, or why it cannot be done yet; and the buttons. */
export function ImportActions(props: Props) {
  const { found, read, asksAboutYear, assessedYear, present, busy, ready, onImport, onCancel } =
    props;
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const id = useId();
  const ahead = whatIsAhead(found, read, asksAboutYear);
  return (
    <>
      {ahead.kind === "blocked" ? (
        <p id={id} className={texts.sentence}>
          {t(ahead.why, { year: assessedYear })}
        </p>
      ) : (
        <p className={texts.sentence} role="status">
          <Ahead items={ahead.items} assessedYear={assessedYear} present={present} />
        </p>
      )}
      <div className={styles.actions}>
        {ahead.kind === "blocked" ? (
          <Button appearance="primary" disabledFocusable aria-describedby={id}>
            {t("scores.preview.import")}
          </Button>
        ) : (
          <ActionButton
            appearance="primary"
            label={t("scores.preview.import")}
            busyLabel={t("scores.preview.busy")}
            busy={busy}
            blocked={busy || !ready}
            onClick={() => {
              onImport(ahead.items);
            }}
          />
        )}
        <Button disabledFocusable={busy} onClick={onCancel}>
          {t("scores.preview.cancel")}
        </Button>
      </div>
    </>
  );
}

function Ahead({
  items,
  assessedYear,
  present,
}: Pick<Props, "assessedYear" | "present"> & { items: readonly ItemScore[] }) {
  const { t } = useWords();
  const ahead = aheadOf(items, assessedYear, present);
  return t(`scores.ahead.${ahead.kind}`, { ...ahead, year: assessedYear, count: items.length });
}

/** Items to import, or what stands in the way: a question that is open, indicators, or nothing that was read. */
function whatIsAhead(
  { agency, tables, fractions }: Found,
  { scores, inFractions }: ReadFound,
  asksAboutYear: boolean,
) {
  const blocked = <Why extends string>(why: Why) => ({ kind: "blocked", why }) as const;
  if (agency === null && tables.length === 0) return blocked("scores.agency.ask");
  if (scores.of === "indicators") return blocked("scores.indicators.use");
  if (scores.items.length === 0) return blocked("scores.preview.whyNot");
  if (inFractions.length > 0 && fractions === null) return blocked("scores.fractions.hint");
  if (asksAboutYear) return blocked("scores.otherYear.hint");
  return { kind: "ready", items: scores.items } as const;
}
