import { Badge, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { SelectedRowView } from "../../workbook/row-view";
import type { ReportView } from "../../workbook/workbook-view";
import { useTextStyles } from "../../text-styles";

const useStyles = makeStyles({
  top: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    minHeight: "32px",
  },
  title: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "2px 8px" },
});

interface Props {
  report: ReportView;
  selected: SelectedRowView;
  /** What can be done with the row as a whole. */
  menu: ReactNode;
}

/** Which row is in the form. */
export function RowHead({ report, selected, menu }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const texts = useTextStyles();
  const { number, section, urgent } = selected;
  return (
    <>
      <div className={styles.top}>
        <div role="status" className={styles.title}>
          <h2 className={texts.heading}>
            {number === null
              ? t("row.free")
              : t("row.position", { number, count: report.rowCount })}
          </h2>
          {urgent && (
            <Badge appearance="tint" color="danger" size="large">
              {t("row.urgent")}
            </Badge>
          )}
        </div>
        {menu}
      </div>
      {number === null && (
        <p className={texts.note}>
          {section ? t("row.freeIn", { section: t(`row.section.${section}`) }) : t("row.freeNote")}
        </p>
      )}
      {!report.isWorkingGrid && <p className={texts.note}>{t("row.otherShape")}</p>}
    </>
  );
}
