import { Field, makeStyles } from "@fluentui/react-components";
import { useWords } from "../language/words-shown";
import { columnLetters } from "../../report/terms/address";
import type { ColumnRole } from "../../report/assessment/import/mapping";
import { PickOne } from "../parts/PickOne";
import type { FoundTable } from "./import-state";

const roles = ["code", "title", "score", "instrument"] as const satisfies readonly ColumnRole[];

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "8px" },
});

interface Props {
  table: FoundTable;
  /** A column, or undefined for none. */
  onChange: (role: ColumnRole, column: number | undefined) => void;
}

/** Which column holds what; a change is read anew at once. */
export function ColumnMapping({ table: { columns, mapping }, onChange }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  const choices = [
    { value: undefined, name: t("scores.columns.none") },
    ...columns.map(({ column, header, samples }) => ({
      value: column,
      name: header === "" ? t("scores.columns.column", { letters: columnLetters(column) }) : header,
      more: samples.join(" · "),
    })),
  ];
  return (
    <div className={styles.fields}>
      {roles.map((role) => (
        <Field key={role} label={t(`scores.columns.${role}`)}>
          <PickOne
            choices={choices}
            chosen={mapping[role]}
            otherwise={t("scores.columns.none")}
            onChoose={(column) => {
              onChange(role, column);
            }}
          />
        </Field>
      ))}
    </div>
  );
}
