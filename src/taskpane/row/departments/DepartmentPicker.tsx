import { Combobox, makeStyles, Option } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { abbreviationKey, type Department } from "../../../report/terms/departments/department";
import {
  everyDepartment,
  readDepartments,
  type NamedDepartment,
} from "../../../report/terms/departments/departments-cell";
import { KnownDepartments } from "../../../report/terms/departments/known-departments";
import { squeeze } from "../../../report/terms/thai-text";
import type { ControlIds } from "../fields/FieldShell";
import { useTextStyles } from "../../text-styles";

const useStyles = makeStyles({
  box: { width: "100%", minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  list: { maxHeight: "320px" },
  name: { display: "block", minWidth: 0, overflowWrap: "anywhere" },
});

/** No abbreviation looks like it. */
const asTyped = "as typed";

interface Props {
  ids: ControlIds;
  directory: readonly Department[];
  chosen: readonly NamedDepartment[];
  onChoose: (departments: NamedDepartment[]) => void;
}

/** Finds departments by abbreviation or name; what is in no directory is added as it was typed. */
export function DepartmentPicker({ ids, directory, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const texts = useTextStyles();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [open, setOpen] = useState(false);
  // What was typed and has led to no department stays when the field is left.
  const [isSpent, setSpent] = useState(false);
  const every = { abbreviation: everyDepartment, name: t("row.departments.every") };
  const known = [every, ...directory];
  const found = known.filter(({ abbreviation, name }) =>
    squeeze(abbreviation + name).includes(squeeze(typed)),
  );
  const isNew = typed.trim() !== "" && !new KnownDepartments(directory).knownAs(typed);

  const isChosen = (abbreviation: string) =>
    chosen.some((one) => abbreviationKey(one.abbreviation) === abbreviationKey(abbreviation));
  const pick = (abbreviation: string) => {
    if (abbreviation === asTyped) {
      const added = readDepartments(typed).filter((one) => !isChosen(one.abbreviation));
      onChoose([...chosen, ...added]);
      setTyped("");
      return;
    }
    onChoose(
      isChosen(abbreviation)
        ? chosen.filter(
            (one) => abbreviationKey(one.abbreviation) !== abbreviationKey(abbreviation),
          )
        : [...chosen, { abbreviation, part: "" }],
    );
    setSpent(true);
    // What was sought stays, ready to be typed over.
    input.current?.select();
  };
  return (
    <Combobox
      {...ids}
      ref={input}
      className={styles.box}
      input={{ className: styles.input }}
      listbox={{ className: styles.list }}
      expandIcon={{ "aria-label": t("row.departments.open"), tabIndex: -1 }}
      multiselect
      freeform
      open={open}
      onOpenChange={(_, change) => {
        setOpen(change.open);
      }}
      placeholder={t("row.departments.search")}
      value={typed}
      selectedOptions={known
        .map(({ abbreviation }) => abbreviation)
        .filter((abbreviation) => isChosen(abbreviation))}
      onChange={(event) => {
        setTyped(event.target.value);
        setSpent(false);
        // Thai can be typed without a key that the list would open by.
        setOpen(true);
      }}
      onBlur={() => {
        if (isSpent) setTyped("");
      }}
      onOptionSelect={(_, { optionValue }) => {
        if (optionValue !== undefined) pick(optionValue);
      }}
    >
      {found.map(({ abbreviation, name }) => (
        <Option key={abbreviation} value={abbreviation} text={`${abbreviation} ${name}`}>
          <span className={styles.name}>
            <strong>{abbreviation}</strong> <span className={texts.note}>{name}</span>
          </span>
        </Option>
      ))}
      {isNew && (
        <Option key={asTyped} value={asTyped} text={typed}>
          {t("row.departments.addTyped", { typed: typed.trim() })}
        </Option>
      )}
    </Combobox>
  );
}
