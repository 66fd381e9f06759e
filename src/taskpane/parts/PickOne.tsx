import {
  Dropdown,
  makeStyles,
  mergeClasses,
  Option,
  tokens,
  type DropdownProps,
} from "@fluentui/react-components";

const useStyles = makeStyles({
  box: { width: "100%", minWidth: 0 },
  list: { maxHeight: "320px", overflowWrap: "anywhere" },
  choice: { display: "flex", flexDirection: "column" },
  more: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Choice<Value> {
  value: Value;
  name: string;
  /** What tells it from others of its name, in the list. */
  more?: string;
}

/** What ties it to its label is given to the control. */
interface Props<Value> extends Omit<DropdownProps, "children" | "value"> {
  choices: readonly Choice<Value>[];
  chosen: Value;
  /** What is shown of a value that is no choice. */
  otherwise?: string;
  onChoose: (value: Value) => void;
}

/** One of a few choices. */
export function PickOne<Value>(props: Props<Value>) {
  const { choices, chosen, otherwise, onChoose, className, ...control } = props;
  const styles = useStyles();
  const at = choices.findIndex(({ value }) => value === chosen);
  return (
    <Dropdown
      {...control}
      className={mergeClasses(styles.box, className)}
      listbox={{ className: styles.list }}
      value={choices[at]?.name ?? otherwise ?? ""}
      selectedOptions={[String(at)]}
      onOptionSelect={(_, { optionValue }) => {
        const choice = choices[Number(optionValue)];
        if (choice) onChoose(choice.value);
      }}
    >
      {choices.map(({ name, more }, index) => (
        <Option key={index} value={String(index)} text={name}>
          {more === undefined ? (
            name
          ) : (
            <span className={styles.choice}>
              <span>{name}</span>
              <span className={styles.more}>{more}</span>
            </span>
          )}
        </Option>
      ))}
    </Dropdown>
  );
}
