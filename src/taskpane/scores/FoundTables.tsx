import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../language/words-shown";
import { readScoresOf } from "../../report/assessment/import/read-scores";
import { scoredIn } from "../../report/sheets/scores/score-list";
import { ColumnMapping } from "./ColumnMapping";
import { Fold } from "../parts/Fold";
import {
  countByInstrument,
  withColumn,
  withIncluded,
  type Found,
  type FoundTable,
} from "./import-state";
import { useTextStyles } from "../text-styles";

const useStyles = makeStyles({
  table: {
    padding: "8px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    "& + &": { marginTop: "8px" },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  found: Found;
  onChange: (found: Found) => void;
}

/** Each table that was found: whether it counts, and which of its columns hold what. */
export function FoundTables({ found, onChange }: Props) {
  const styles = useStyles();
  const several = found.tables.length > 1;
  return (
    <ul className={useTextStyles().list}>
      {found.tables.map((table, index) => (
        <li key={index} className={styles.table}>
          <TableName
            table={table}
            fileName={found.fileName}
            onInclude={
              several
                ? (included) => {
                    onChange(withIncluded(found, index, included));
                  }
                : null
            }
          />
          {table.included && (
            <TableColumns
              table={table}
              several={several}
              onChange={(role, column) => {
                onChange(withColumn(found, index, role, column));
              }}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

interface NameProps {
  table: FoundTable;
  fileName: string | null;
  /** Null where there is no other table to take instead. */
  onInclude: ((included: boolean) => void) | null;
}

function TableName({ table: { table, year, included }, fileName, onInclude }: NameProps) {
  const { t } = useWords();
  const styles = useStyles();
  const place = fileName ?? t("scores.preview.pasted");
  const sheet = table.name === "" ? place : t("scores.preview.sheet", { sheet: table.name });
  const name = year === null ? sheet : `${sheet} · ${t("scores.year.year", { year })}`;
  if (!onInclude) return <span className={styles.name}>{name}</span>;
  return (
    <Checkbox
      label={name}
      checked={included}
      onChange={(_, { checked }) => {
        onInclude(checked === true);
      }}
    />
  );
}

function TableColumns({
  table,
  several,
  onChange,
}: {
  table: FoundTable;
  /** Else the sum of all tables says the same. */
  several: boolean;
  onChange: Parameters<typeof ColumnMapping>[0]["onChange"];
}) {
  const { t } = useWords();
  const texts = useTextStyles();
  const scored = scoredIn(readScoresOf([table], []).scores);
  return (
    <>
      {several && (
        <p className={texts.note}>{t("scores.preview.inTable", countByInstrument(scored))}</p>
      )}
      <Fold label={t("scores.columns.heading")} openAtFirst={scored.length === 0}>
        <ColumnMapping table={table} onChange={onChange} />
      </Fold>
    </>
  );
}
