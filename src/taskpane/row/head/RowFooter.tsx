import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDown16Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp16Regular } from "@fluentui/react-icons/svg/arrow-up";
import { ArrowRight16Regular } from "@fluentui/react-icons/svg/arrow-right";
import { memo } from "react";
import { useWords } from "../../language/words-shown";
import type { EntryKey } from "../../../report/form/columns";
import type { Report, ReportRow } from "../../../report/form/report";
import { useHeightAs } from "../../parts/use-height-as";
import { useTextStyles } from "../../text-styles";
import { AllRows } from "./AllRows";
import { rowName, rowNickname } from "./row-name";

const useStyles = makeStyles({
  // Stays at the foot of the pane, however long the form is.
  footer: {
    position: "sticky",
    bottom: "var(--notices, 0px)",
    marginTop: "12px",
    padding: "8px 0",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // Enlarged, it would leave no room for the field above it.
    "@media (max-height: 400px)": { position: "static" },
  },
  said: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "4px 8px",
    minHeight: "24px",
  },
  ways: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "4px" },
  go: { flex: "1 1 96px", minWidth: 0, padding: "5px 8px" },
});

interface Props {
  report: Report;
  /** Sheet rows (zero-based) that lack something, top to bottom. */
  incompleteRows: readonly number[];
  /** Where the row in the form begins. */
  sheetRow: number;
  /** The first field that is still to be written or mended; null where there is none, and the next row is next. */
  lacking: EntryKey | null;
  /** Whether all that was typed in it is in the sheet; null for a free row. */
  isSaved: boolean | null;
  onGo: (sheetRow: number) => void;
  onGoToField: (key: EntryKey) => void;
  onCheck: () => void;
}

/** The way from row to row, complete or not, and whether what was typed is in the sheet. */
export const RowFooter = memo(function RowFooter(props: Props) {
  const { report, incompleteRows, sheetRow, lacking, isSaved, onGo, onCheck } = props;
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const footer = useHeightAs<HTMLDivElement>("--row-footer");
  const startOf = ({ sheetRows }: ReportRow) => sheetRows[0] ?? 0;
  const previous = report.rows.filter((row) => startOf(row) < sheetRow).at(-1);
  const next = report.rows.find((row) => startOf(row) > sheetRow);
  // What is being typed is in the sheet once it is left.
  const isNextToDo =
    lacking === null && (isSaved === false || incompleteRows.some((row) => row > sheetRow));
  const left = incompleteRows.length;
  const appearance = isNextToDo ? "primary" : "secondary";
  return (
    <div ref={footer} role="group" aria-label={t("row.go.rows")} className={styles.footer}>
      <div className={styles.said}>
        {lacking === null ? (
          <span className={texts.note}>
            {report.rows.length > 0 &&
              (left === 0 ? t("row.allComplete") : t("row.left", { count: left }))}
          </span>
        ) : (
          <Button
            size="small"
            appearance="primary"
            onClick={() => {
              props.onGoToField(lacking);
            }}
          >
            {t("row.go.field", { field: t(`findings.columns.${lacking}`) })}
          </Button>
        )}
        <span role="status" className={texts.note}>
          {isSaved === null ? "" : t(isSaved ? "row.save.saved" : "row.save.notYet")}
        </span>
      </div>
      <div className={styles.ways}>
        <Button
          className={styles.go}
          icon={<ArrowUp16Regular />}
          disabledFocusable={previous === undefined}
          aria-label={
            previous
              ? t("row.go.previous", { name: rowName(t, previous) })
              : t("row.go.no-previous")
          }
          onClick={() => {
            if (previous) onGo(startOf(previous));
          }}
        >
          {previous ? rowNickname(t, previous) : t("row.go.none")}
        </Button>
        {next ? (
          <Button
            className={styles.go}
            appearance={appearance}
            icon={<ArrowDown16Regular />}
            aria-label={t("row.go.next", { name: rowName(t, next) })}
            onClick={() => {
              onGo(startOf(next));
            }}
          >
            {rowNickname(t, next)}
          </Button>
        ) : (
          <Button
            className={styles.go}
            appearance={appearance}
            icon={<ArrowRight16Regular />}
            aria-label={t("row.go.checkAll")}
            onClick={onCheck}
          >
            {t("row.go.check")}
          </Button>
        )}
        <AllRows report={report} incompleteRows={incompleteRows} sheetRow={sheetRow} onGo={onGo} />
      </div>
    </div>
  );
});
