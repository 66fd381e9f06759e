import { Dropdown, makeStyles, Option } from "@fluentui/react-components";

const all = "all";

const useStyles = makeStyles({
  dropdown: { flex: "1 1 120px", minWidth: 0, maxWidth: "100%" },
  listbox: { maxHeight: "320px", overflowWrap: "anywhere" },
});

interface Props<Value extends string> {
  label: string;
  allLabel: string;
  choices: readonly Value[];
  /** Null for all. */
  chosen: Value | null;
  nameOf: (value: Value) => string;
  onChoose: (value: Value | null) => void;
}

/** One of what occurs, or all; nothing where there is nothing to choose. */
export function FilterChoice<Value extends string>(props: Props<Value>) {
  const { label, allLabel, choices, chosen, nameOf, onChoose } = props;
  const styles = useStyles();
  if (choices.length < 2 && chosen === null) return null;
  return (
    <Dropdown
      size="small"
      className={styles.dropdown}
      listbox={{ className: styles.listbox }}
      aria-label={label}
      value={chosen === null ? allLabel : nameOf(chosen)}
      selectedOptions={[chosen === null ? all : String(choices.indexOf(chosen))]}
      onOptionSelect={(_, { optionValue }) => {
        onChoose(choices[Number(optionValue)] ?? null);
      }}
    >
      <Option value={all}>{allLabel}</Option>
      {choices.map((choice, index) => (
        <Option key={choice} value={String(index)}>
          {nameOf(choice)}
        </Option>
      ))}
    </Dropdown>
  );
}
