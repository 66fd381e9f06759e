import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ArrowDown16Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp16Regular } from "@fluentui/react-icons/svg/arrow-up";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Report } from "../../../report/form/report";
import { useTextStyles } from "../../text-styles";

const useStyles = makeStyles({
  rows: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "4px 8px", marginTop: "4px" },
  name: { gridColumn: "1 / -1" },
  go: { minWidth: 0, padding: "4px 8px" },
});

interface Props {
  report: Report;
  /** Sheet rows (zero-based), top to bottom. */
  incompleteRows: readonly number[];
  sheetRow: number;
  onGo: (sheetRow: number) => void;
}

/** The way to the nearest rows that lack something, above and below. */
export function IncompleteRows({ report, incompleteRows, sheetRow, onGo }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const texts = useTextStyles();
  const id = useId();
  const above = incompleteRows.filter((row) => row < sheetRow).at(-1);
  const below = incompleteRows.find((row) => row > sheetRow);
  const numberOf = (row: number) => rowNumber(report, row);
  if (incompleteRows.length === 0) return <p className={texts.note}>{t("row.allComplete")}</p>;
  return (
    <div role="group" aria-labelledby={id} className={styles.rows}>
      <span id={id} className={mergeClasses(texts.note, styles.name)}>
        {t("row.go.rows")}
      </span>
      <Button
        size="small"
        className={styles.go}
        icon={<ArrowUp16Regular />}
        disabledFocusable={above === undefined}
        onClick={() => {
          if (above !== undefined) onGo(above);
        }}
      >
        {above === undefined
          ? t("row.go.noneBefore")
          : t("row.go.previous", { number: numberOf(above) })}
      </Button>
      <Button
        size="small"
        className={styles.go}
        icon={<ArrowDown16Regular />}
        disabledFocusable={below === undefined}
        onClick={() => {
          if (below !== undefined) onGo(below);
        }}
      >
        {below === undefined
          ? t("row.go.noneAfter")
          : t("row.go.next", { number: numberOf(below) })}
      </Button>
    </div>
  );
}

/** A row's place among the report's rows, from 1. */
export function rowNumber({ rows }: Report, sheetRow: number): number {
  return rows.findIndex(({ sheetRows }) => sheetRows[0] === sheetRow) + 1;
}
