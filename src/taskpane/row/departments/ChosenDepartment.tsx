import { Button, Input, Link, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import { useState } from "react";
import { useWords } from "../../language/words-shown";
import { abbreviationKey, type Department } from "../../../report/terms/departments/department";
import {
  everyDepartment,
  type NamedDepartment,
} from "../../../report/terms/departments/departments-cell";
import { KnownDepartments } from "../../../report/terms/departments/known-departments";
import { nearDepartments } from "../../../report/terms/departments/near-departments";
import { oneLine } from "../../../report/terms/thai-text";
import { useTextStyles } from "../../text-styles";

const useStyles = makeStyles({
  department: {
    padding: "4px 4px 6px 10px",
    ":not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  top: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", gap: "4px" },
  name: { minWidth: 0, paddingTop: "4px", overflowWrap: "anywhere" },
  remove: { flexShrink: 0, minWidth: "28px" },
  more: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px" },
  unknown: { display: "inline-flex", alignItems: "center", gap: "4px" },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  addPart: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  part: { width: "calc(100% - 6px)", minWidth: 0, marginTop: "2px" },
});

interface Props {
  department: NamedDepartment;
  directory: readonly Department[];
  onReplace: (abbreviation: string) => void;
  onRemove: () => void;
  onTypePart: (part: string) => void;
}

/** One department: its name, the part of it that is meant, and which one may be meant where it is unknown. */
export function ChosenDepartment({ department, directory, ...on }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const { abbreviation, part } = department;
  const isKnown =
    directory.length === 0 || new KnownDepartments(directory).knownAs(abbreviation) !== null;
  const name = directory.find(
    (one) => abbreviationKey(one.abbreviation) === abbreviationKey(abbreviation),
  )?.name;
  return (
    <li className={styles.department}>
      <div className={styles.top}>
        <span className={styles.name}>
          <strong>{abbreviation}</strong> <span className={texts.note}>{name}</span>
        </span>
        <Button
          className={styles.remove}
          appearance="subtle"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={t("row.departments.remove", { department: abbreviation })}
          onClick={on.onRemove}
        />
      </div>
      {!isKnown && (
        <div className={styles.more}>
          <span className={styles.unknown}>
            <Warning16Regular className={styles.icon} aria-hidden />
            <span className={texts.note}>{t("row.departments.unknown")}</span>
          </span>
          {nearDepartments(abbreviation, directory).map((near) => (
            <Button
              key={near.abbreviation}
              size="small"
              className={texts.link}
              title={near.name}
              onClick={() => {
                on.onReplace(near.abbreviation);
              }}
            >
              {t("row.departments.meant", { department: near.abbreviation })}
            </Button>
          ))}
        </div>
      )}
      {abbreviation !== everyDepartment && (
        <Part department={abbreviation} part={part} onType={on.onTypePart} />
      )}
    </li>
  );
}

function Part({
  department,
  part,
  onType,
}: {
  department: string;
  part: string;
  onType: (part: string) => void;
}) {
  const { t } = useWords();
  const styles = useStyles();
  // As typed, so that a space at the end is not taken away while more is to come.
  const [typed, setTyped] = useState<string | null>(null);
  if (typed === null && part === "")
    return (
      <Link
        as="button"
        className={styles.addPart}
        aria-label={t("row.departments.addPartOf", { department })}
        onClick={() => {
          setTyped("");
        }}
      >
        {t("row.departments.addPart")}
      </Link>
    );
  return (
    <Input
      size="small"
      className={styles.part}
      autoFocus={typed === ""}
      aria-label={t("row.departments.partOf", { department })}
      placeholder={t("row.departments.partExample")}
      value={typed ?? part}
      onChange={(_, { value }) => {
        setTyped(value);
        onType(oneLine(value.replace(/[()]/g, " ")));
      }}
      onBlur={() => {
        setTyped(null);
      }}
    />
  );
}
