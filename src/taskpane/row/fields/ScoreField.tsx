import { highestOf } from "../../../reference/extremes";
import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { useWords } from "../../language/words-shown";
import { codesOfIssue } from "../../../report/terms/issue-codes";
import { scoreCellOf, type ChosenItem } from "../../../report/terms/issue-text";
import { isBlank } from "../../../report/reading/cells";
import { readScores, scoresInIssue } from "../../../report/terms/scores";
import { itemsOf, type ItemChoice } from "../items/items-to-choose";
import { useTextStyles } from "../../text-styles";
import { FieldShell, type FieldProps } from "./FieldShell";

const useStyles = makeStyles({
  box: { minWidth: 0, maxWidth: "180px" },
  listed: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  fault: {
    margin: 0,
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props extends FieldProps {
  issue: string;
  choices: readonly ItemChoice[];
}

/** The row's score as typed, beside what the score list says of its items. */
export const ScoreField = memo(function ScoreField({ issue, choices, ...shell }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const { text: score, writing } = shell;
  const items = itemsOf(codesOfIssue(issue).codes, choices);
  const listed = String(scoreCellOf(items));
  const fault = faultOf(score);
  const own = isBlank(score) ? scoresInIssue(issue) : readScores(score);
  return (
    <FieldShell name="score" {...shell}>
      {(ids) => (
        <>
          <Input
            {...ids}
            className={styles.box}
            value={score}
            inputMode="decimal"
            autoComplete="off"
            onChange={(_, { value }) => {
              writing.type("score", value);
            }}
            onKeyDown={(event) => {
              if (event.key === "Enter" && !event.nativeEvent.isComposing) writing.leave();
            }}
          />
          <div role="status">
            {fault && <p className={styles.fault}>{t(`row.score.${fault}`)}</p>}
            {isOther(own, items) && (
              <div className={styles.listed}>
                <span className={texts.note}>{t("row.score.listed", { score: listed })}</span>
                <Button
                  size="small"
                  className={texts.link}
                  onClick={() => {
                    writing.write({ score: listed });
                  }}
                >
                  {t("row.score.take")}
                </Button>
              </div>
            )}
          </div>
        </>
      )}
    </FieldShell>
  );
});

function faultOf(score: string): "noNumber" | "tooHigh" | null {
  if (isBlank(score)) return null;
  const numbers = readScores(score);
  if (numbers.length === 0) return "noNumber";
  return highestOf(numbers) > 100 ? "tooHigh" : null;
}

/** Every item has a score in the list, and the row has others, in whatever order. */
function isOther(own: readonly number[], items: readonly ChosenItem[]): boolean {
  const listed = items.flatMap(({ score }) => score ?? []);
  if (listed.length === 0 || listed.length < items.length) return false;
  return [...own].sort().join() !== [...listed].sort().join();
}
