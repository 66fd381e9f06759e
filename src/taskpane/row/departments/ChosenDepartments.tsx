import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useWords } from "../../language/words-shown";
import type { Department } from "../../../report/terms/departments/department";
import {
  writeDepartments,
  type NamedDepartment,
} from "../../../report/terms/departments/departments-cell";
import { useTextStyles } from "../../text-styles";
import { ChosenDepartment } from "./ChosenDepartment";

const useStyles = makeStyles({
  list: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ":empty": { display: "none" },
  },
});

interface Props {
  chosen: readonly NamedDepartment[];
  directory: readonly Department[];
  /** Writes them at once. */
  onChange: (departments: NamedDepartment[]) => void;
  /** Writes them once the field is left. */
  onType: (departments: NamedDepartment[]) => void;
}

/** The departments of the row, each on a line of its own. */
export function ChosenDepartments({ chosen, directory, onChange, onType }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const at = (place: number, now: NamedDepartment) =>
    chosen.map((one, index) => (index === place ? now : one));
  if (chosen.length === 0) return null;
  return (
    <ul className={mergeClasses(texts.list, styles.list)} aria-label={t("row.departments.chosen")}>
      {chosen.map((department, index) => (
        <ChosenDepartment
          key={`${index} ${department.abbreviation}`}
          department={department}
          directory={directory}
          onReplace={(abbreviation) => {
            onChange(withoutRepeats(at(index, { ...department, abbreviation })));
          }}
          onRemove={() => {
            onChange(chosen.filter((one) => one !== department));
          }}
          onTypePart={(part) => {
            onType(at(index, { ...department, part }));
          }}
        />
      ))}
    </ul>
  );
}

function withoutRepeats(departments: readonly NamedDepartment[]): NamedDepartment[] {
  const written = departments.map((one) => writeDepartments([one]));
  return departments.filter((_, index) => written.indexOf(written[index] ?? "") === index);
}
