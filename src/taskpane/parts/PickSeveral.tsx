import { Combobox, makeStyles, Option, type ComboboxProps } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import { findChoices } from "./find-choices";

const useStyles = makeStyles({
  box: { width: "100%", minWidth: 0 },
  input: { width: "100%", minWidth: 0 },
  list: { maxHeight: "320px" },
  option: { alignItems: "flex-start" },
  choice: { display: "block", minWidth: 0, overflowWrap: "anywhere" },
});

/** No choice has it for a value. */
const asTyped = "as typed";

interface Choice {
  value: string;
  /** What it is found by. */
  text: string;
  /** How it is shown in the list; by its text, where that says all. */
  shown?: ReactNode;
}

/** What ties it to its label is given to the control. */
interface Props extends Omit<ComboboxProps, "children" | "value"> {
  choices: readonly Choice[];
  /** Values. */
  chosen: readonly string[];
  /** Puts a choice in, or takes it out. */
  onToggle: (value: string) => void;
  /** The button that opens the list. */
  openLabel: string;
  /** Said where nothing is found. */
  noneFound?: string;
  /** What is no choice can be added as it is typed; says so, or null where it is one. */
  sayAdd?: (typed: string) => string | null;
  onAdd?: (typed: string) => void;
}

/** Finds choices by what is typed, and picks any number of them; a pick does not end the search. */
export function PickSeveral(props: Props) {
  const { choices, chosen, onToggle, openLabel, noneFound, sayAdd, onAdd, ...control } = props;
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [open, setOpen] = useState(false);
  // What was typed and could still be added stays when the field is left.
  const [isSpent, setSpent] = useState(false);
  const found = findChoices(choices, typed);
  const add = sayAdd?.(typed) ?? null;
  const pick = (value: string) => {
    if (value === asTyped) {
      onAdd?.(typed);
      setTyped("");
      return;
    }
    onToggle(value);
    setSpent(true);
    // What was sought stays, ready to be typed over.
    input.current?.select();
  };
  return (
    <Combobox
      {...control}
      ref={input}
      className={styles.box}
      input={{ className: styles.input }}
      listbox={{ className: styles.list }}
      expandIcon={{ "aria-label": openLabel, tabIndex: -1 }}
      multiselect
      freeform
      open={open}
      onOpenChange={(_, change) => {
        setOpen(change.open);
      }}
      value={typed}
      selectedOptions={[...chosen]}
      onChange={({ target }) => {
        setTyped(target.value);
        setSpent(false);
        // Thai can be typed without a key that the list would open by.
        setOpen(true);
      }}
      onBlur={() => {
        if (isSpent || !sayAdd) setTyped("");
      }}
      onOptionSelect={(_, { optionValue }) => {
        if (optionValue !== undefined) pick(optionValue);
      }}
    >
      {found.map(({ value, text, shown = text }) => (
        <Option key={value} value={value} text={text} className={styles.option}>
          <span className={styles.choice}>{shown}</span>
        </Option>
      ))}
      {add !== null && (
        <Option key={asTyped} value={asTyped} text={typed}>
          {add}
        </Option>
      )}
      {found.length === 0 && noneFound !== undefined && (
        <Option key="none" disabled text={typed}>
          {noneFound}
        </Option>
      )}
    </Combobox>
  );
}
