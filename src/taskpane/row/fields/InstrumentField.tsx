import { Dropdown, makeStyles, Option } from "@fluentui/react-components";
import { instrumentChoices } from "../../../report/form/columns";
import { oneLine } from "../../../report/terms/thai-text";
import { FieldShell, type FieldProps } from "./FieldShell";

const useStyles = makeStyles({ box: { width: "100%", minWidth: 0 } });

/** Which questionnaire the row is about; a choice is written at once. */
export function InstrumentField(shell: FieldProps) {
  const styles = useStyles();
  const { drafts } = shell;
  const instrument = oneLine(drafts.text("instrument"));
  return (
    <FieldShell name="instrument" {...shell}>
      {(ids) => (
        <Dropdown
          {...ids}
          className={styles.box}
          value={instrument}
          selectedOptions={[instrument]}
          onOptionSelect={(_, { optionValue }) => {
            if (optionValue !== undefined) drafts.write({ instrument: optionValue });
          }}
        >
          {instrumentChoices.map((choice) => (
            <Option key={choice}>{choice}</Option>
          ))}
        </Dropdown>
      )}
    </FieldShell>
  );
}
