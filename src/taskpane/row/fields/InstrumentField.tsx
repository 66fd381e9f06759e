import { memo } from "react";
import { instrumentChoices } from "../../../report/form/columns";
import { oneLine } from "../../../report/terms/thai-text";
import { PickOne } from "../../parts/PickOne";
import { FieldShell, type FieldProps } from "./FieldShell";

const choices = instrumentChoices.map((value: string) => ({ value, name: value }));

/** Which questionnaire the row is about; a choice is written at once. */
export const InstrumentField = memo(function InstrumentField(shell: FieldProps) {
  const instrument = oneLine(shell.text);
  return (
    <FieldShell name="instrument" {...shell}>
      {(ids) => (
        <PickOne
          {...ids}
          choices={choices}
          chosen={instrument}
          otherwise={instrument}
          onChoose={(chosen) => {
            shell.writing.write({ instrument: chosen });
          }}
        />
      )}
    </FieldShell>
  );
});
