import { Button, Field, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { useWords } from "../language/words-shown";
import "../../messages/findings";
import "../../messages/open";
import type { SheetToMatch } from "../../report/book/sheet-to-match";
import { entryKeys, type EntryKey } from "../../report/form/columns";
import type { ChosenColumns } from "../../report/form/report";
import type { ColumnToMatch } from "../../report/reading/columns-to-match";
import { columnLetters } from "../../report/terms/address";
import { ActionButton } from "../actions/ActionButton";
import { PickOne } from "../parts/PickOne";
import { useTextStyles } from "../text-styles";
import { chosenColumns, isEnough, withChoice, type Choices } from "./choices";

const useStyles = makeStyles({
  columns: { display: "flex", flexDirection: "column", gap: "12px", margin: "8px 0 12px" },
  field: { overflowWrap: "anywhere" },
  ways: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface Props {
  sheet: SheetToMatch;
  busy: boolean;
  blocked: boolean;
  /** null: the columns are to be found without a person again. */
  onMatch: (columns: ChosenColumns | null) => void;
}

/** The columns of a table, with what stands first in each, for a person to say which holds what. */
export function MatchColumns({ sheet, busy, blocked, onMatch }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const [choices, setChoices] = useState<Choices>(() => new Map(sheet.columns.map(choiceOf)));
  const [isTooFew, setTooFew] = useState(false);
  const fields = [
    { value: null, name: t("open.match.none") },
    ...entryKeys.map((key) => ({ value: key, name: t(`findings.columns.${key}`) })),
  ];
  const match = () => {
    if (blocked) return;
    const chosen = chosenColumns(choices);
    setTooFew(!isEnough(chosen));
    if (isEnough(chosen)) onMatch(chosen);
  };
  return (
    <section aria-label={t("open.match.heading")}>
      <p className={texts.sentence}>{t("open.match.how", { sheet: sheet.sheetName })}</p>
      <div className={styles.columns}>
        {sheet.columns.map((column) => (
          <Field
            key={column.column}
            className={styles.field}
            label={t("open.match.column", {
              letters: columnLetters(column.column),
              header: column.header,
            })}
            hint={samplesOf(column)}
          >
            <PickOne<EntryKey | null>
              choices={fields}
              chosen={choices.get(column.column) ?? null}
              onChoose={(key) => {
                setChoices(withChoice(choices, column.column, key));
              }}
            />
          </Field>
        ))}
      </div>
      <Field validationMessage={isTooFew ? t("open.match.tooFew") : undefined}>
        <div className={styles.ways}>
          <ActionButton
            label={t("open.match.act")}
            busyLabel={t("open.match.busy")}
            busy={busy}
            blocked={blocked}
            onClick={match}
          />
          {sheet.isMatched && (
            <Button
              disabledFocusable={blocked}
              onClick={() => {
                if (!blocked) onMatch(null);
              }}
            >
              {t("open.match.forget")}
            </Button>
          )}
        </div>
      </Field>
    </section>
  );

  function samplesOf({ samples }: ColumnToMatch): string {
    return samples.length === 0
      ? t("open.match.blank")
      : t("open.match.samples", { samples: samples.map((each) => `“${each}”`).join(" ") });
  }
}

const choiceOf = ({ column, key }: ColumnToMatch) => [column, key] as const;
