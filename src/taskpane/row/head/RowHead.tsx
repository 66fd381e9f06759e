import { Badge, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWords } from "../../language/words-shown";
import type { SelectedRowView } from "../../workbook/row-view";
import type { ReportView } from "../../workbook/workbook-view";
import { useTextStyles } from "../../text-styles";
import { rowName } from "./row-name";

const useStyles = makeStyles({
  top: {
    display: "flex",
    alignItems: "flex-start",
    justifyContent: "space-between",
    gap: "8px",
    minHeight: "32px",
  },
  title: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "2px 8px",
    overflowWrap: "anywhere",
  },
});

interface Props {
  report: ReportView;
  selected: SelectedRowView;
  /** What can be done with the row as a whole. */
  menu: ReactNode;
}

/** Which row is in the form. */
export function RowHead({ report, selected, menu }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const { row, section, urgent } = selected;
  return (
    <>
      <div className={styles.top}>
        <div role="status" className={styles.title}>
          <h2 className={texts.heading}>{row ? rowName(t, row) : t("row.free")}</h2>
          {urgent && (
            <Badge appearance="tint" color="danger" size="large">
              {t("row.urgent")}
            </Badge>
          )}
        </div>
        {menu}
      </div>
      {row === null && (
        <p className={texts.note}>
          {section ? t("row.freeIn", { section: t(`row.section.${section}`) }) : t("row.freeNote")}
        </p>
      )}
      {!report.isWorkingGrid && <p className={texts.note}>{t("row.otherShape")}</p>}
    </>
  );
}
