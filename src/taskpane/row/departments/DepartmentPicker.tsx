import { useWords } from "../../language/words-shown";
import { abbreviationKey, type Department } from "../../../report/terms/departments/department";
import {
  everyDepartment,
  readDepartments,
  type NamedDepartment,
} from "../../../report/terms/departments/departments-cell";
import { KnownDepartments } from "../../../report/terms/departments/known-departments";
import { PickSeveral } from "../../parts/PickSeveral";
import { useTextStyles } from "../../text-styles";
import type { ControlIds } from "../fields/FieldShell";

interface Props {
  ids: ControlIds;
  directory: readonly Department[];
  chosen: readonly NamedDepartment[];
  onChoose: (departments: NamedDepartment[]) => void;
}

/** Finds departments by abbreviation or name; what is in no directory is added as it was typed. */
export function DepartmentPicker({ ids, directory, chosen, onChoose }: Props) {
  const { t } = useWords();
  const texts = useTextStyles();
  const every = { abbreviation: everyDepartment, name: t("row.departments.every") };
  const known = [every, ...directory];
  const isChosen = (abbreviation: string) => chosen.some(isCalled(abbreviation));
  return (
    <PickSeveral
      {...ids}
      choices={known.map(({ abbreviation, name }) => ({
        value: abbreviation,
        text: `${abbreviation} ${name}`,
        shown: (
          <>
            <strong>{abbreviation}</strong> <span className={texts.note}>{name}</span>
          </>
        ),
      }))}
      chosen={known.map(({ abbreviation }) => abbreviation).filter(isChosen)}
      placeholder={t("row.departments.search")}
      openLabel={t("row.departments.open")}
      sayAdd={(typed) =>
        typed.trim() === "" || new KnownDepartments(directory).knownAs(typed)
          ? null
          : t("row.departments.addTyped", { typed: typed.trim() })
      }
      onToggle={(abbreviation) => {
        onChoose(
          isChosen(abbreviation)
            ? chosen.filter((one) => !isCalled(abbreviation)(one))
            : [...chosen, { abbreviation, part: "" }],
        );
      }}
      onAdd={(typed) => {
        const added = readDepartments(typed).filter(({ abbreviation }) => !isChosen(abbreviation));
        onChoose([...chosen, ...added]);
      }}
    />
  );
}

const isCalled = (abbreviation: string) => (one: NamedDepartment) =>
  abbreviationKey(one.abbreviation) === abbreviationKey(abbreviation);
