import { makeStyles } from "@fluentui/react-components";
import { PickOne } from "../parts/PickOne";

const useStyles = makeStyles({
  box: { flex: "1 1 120px", width: "auto", maxWidth: "100%" },
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
    <PickOne
      size="small"
      className={styles.box}
      aria-label={label}
      choices={[
        { value: null, name: allLabel },
        ...choices.map((value) => ({ value, name: nameOf(value) })),
      ]}
      chosen={chosen}
      otherwise={chosen === null ? undefined : nameOf(chosen)}
      onChoose={onChoose}
    />
  );
}
