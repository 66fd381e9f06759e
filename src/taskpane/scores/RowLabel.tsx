import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../language/words-shown";
import { issueOf } from "../../report/terms/issue-text";
import type { NewRow } from "../../report/rows/build-rows";

const useStyles = makeStyles({
  facts: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** A row as it will stand in the report: its issue, and below it instrument and scores. */
export function RowLabel({ row }: { row: NewRow }) {
  const { t } = useWords();
  const scores = row.map(({ score }) => score.toFixed(2)).join(", ");
  return (
    <>
      {issueOf(row)}{" "}
      <span className={useStyles().facts}>
        {t("scores.rows.facts", { instrument: row[0]?.instrument, scores })}
      </span>
    </>
  );
}
