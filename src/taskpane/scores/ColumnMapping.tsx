import { Dropdown, Field, makeStyles, Option, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { columnLetters } from "../../report/terms/address";
import type { ColumnRole } from "../../report/assessment/import/mapping";
import type { FoundTable } from "./import-state";

const roles = ["code", "title", "score", "instrument"] as const satisfies readonly ColumnRole[];

const none = "none";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "8px" },
  dropdown: { minWidth: 0, width: "100%" },
  choice: { display: "flex", flexDirection: "column" },
  samples: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  table: FoundTable;
  /** A column, or undefined for none. */
  onChange: (role: ColumnRole, column: number | undefined) => void;
}

/** Which column holds what; a change is read anew at once. */
export function ColumnMapping({ table: { columns, mapping }, onChange }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const nameOf = ({ column, header }: FoundTable["columns"][number]) =>
    header === "" ? t("scores.columns.column", { letters: columnLetters(column) }) : header;
  return (
    <div className={styles.fields}>
      {roles.map((role) => {
        const chosen = columns.find(({ column }) => column === mapping[role]);
        return (
          <Field key={role} label={t(`scores.columns.${role}`)}>
            <Dropdown
              className={styles.dropdown}
              value={chosen ? nameOf(chosen) : t("scores.columns.none")}
              selectedOptions={[chosen ? String(chosen.column) : none]}
              onOptionSelect={(_, { optionValue = none }) => {
                onChange(role, optionValue === none ? undefined : Number(optionValue));
              }}
            >
              <Option value={none}>{t("scores.columns.none")}</Option>
              {columns.map((column) => (
                <Option key={column.column} value={String(column.column)} text={nameOf(column)}>
                  <span className={styles.choice}>
                    <span>{nameOf(column)}</span>
                    <span className={styles.samples}>{column.samples.join(" · ")}</span>
                  </span>
                </Option>
              ))}
            </Dropdown>
          </Field>
        );
      })}
    </div>
  );
}
