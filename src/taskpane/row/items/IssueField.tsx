import { Button, Label, makeStyles } from "@fluentui/react-components";
import { memo, useState } from "react";
import { useWords } from "../../language/words-shown";
import { instrumentOf } from "../../../report/terms/codes";
import { codesOfIssue } from "../../../report/terms/issue-codes";
import type { OfferedLists } from "../../../report/assessment/offered-lists";
import { issueOf, scoreCellOf } from "../../../report/terms/issue-text";
import { isBlank } from "../../../report/reading/cells";
import type { RowTexts } from "../../../report/rows/follow-row";
import { FieldShell, type FieldProps } from "../fields/FieldShell";
import { GrowingTextarea } from "../fields/GrowingTextarea";
import { useTextStyles } from "../../text-styles";
import { StandIns } from "../../years/StandIns";
import { ItemPicker } from "./ItemPicker";
import { itemsOf, type ItemChoice } from "./items-to-choose";

const useStyles = makeStyles({
  text: { display: "flex", flexDirection: "column", gap: "2px", marginTop: "2px" },
  before: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "0 8px" },
});

interface Props extends FieldProps {
  instrument: string;
  score: string;
  choices: readonly ItemChoice[];
  offered: OfferedLists | null;
}

/** Which items the row is about, and the words for them, which people adapt. */
export const IssueField = memo(function IssueField(props: Props) {
  const { instrument, score, choices, offered, ...shell } = props;
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const [before, setBefore] = useState<Partial<RowTexts> | null>(null);
  const { text: issue, writing } = shell;
  const { codes } = codesOfIssue(issue);

  const choose = (chosen: readonly string[]) => {
    const isOwnWording = !isBlank(issue) && issue !== issueOf(itemsOf(codes, choices));
    const kept = before === null && isOwnWording;
    if (kept) setBefore({ issue, score });
    writing.write(fieldsFor(chosen, choices, instrument));
  };
  const bringBack = () => {
    if (before) writing.write(before);
    setBefore(null);
  };
  return (
    <FieldShell name="issue" {...shell}>
      {({ id, ...described }) => (
        <>
          {choices.length > 0 && (
            <ItemPicker
              ids={{ id, ...described }}
              choices={choices}
              chosen={codes}
              onChoose={choose}
            />
          )}
          <StandIns lists={offered} instrument={instrumentOf(instrument)} />
          <div className={styles.text}>
            <Label size="small" htmlFor={`${id}-text`}>
              {t("row.items.text")}
            </Label>
            <GrowingTextarea
              {...described}
              id={`${id}-text`}
              value={issue}
              aria-keyshortcuts="Control+Enter"
              onChange={(_, { value }) => {
                writing.type("issue", value);
              }}
            />
          </div>
          <div role="status">
            {before && (
              <div className={styles.before}>
                <span className={texts.note}>{t("row.items.replaced")}</span>
                <Button size="small" className={texts.link} onClick={bringBack}>
                  {t("row.items.bringBack")}
                </Button>
              </div>
            )}
          </div>
        </>
      )}
    </FieldShell>
  );
});

/** Issue and score of the items; the instrument too, where the row has none yet. */
function fieldsFor(
  codes: readonly string[],
  choices: readonly ItemChoice[],
  instrument: string,
): Partial<RowTexts> {
  const items = itemsOf(codes, choices);
  const fields: Partial<RowTexts> = { issue: issueOf(items) };
  const score = String(scoreCellOf(items));
  if (score !== "") fields.score = score;
  const [first] = choices.filter(({ code }) => codes.includes(code));
  if (first && instrumentOf(instrument) === null) fields.instrument = first.instrument;
  return fields;
}
