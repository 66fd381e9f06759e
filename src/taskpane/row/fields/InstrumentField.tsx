import { instrumentChoices } from "../../../report/form/columns";
import { oneLine } from "../../../report/terms/thai-text";
import { PickOne } from "../../parts/PickOne";
import { FieldShell, type FieldProps } from "./FieldShell";

const choices = instrumentChoices.map((value: string) => ({ value, name: value }));

/** Which questionnaire the row is about; a choice is written at once. */
export function InstrumentField(shell: FieldProps) {
  const { drafts } = shell;
  const instrument = oneLine(drafts.text("instrument"));
  return (
    <FieldShell name="instrument" {...shell}>
      {(ids) => (
        <PickOne
          {...ids}
          choices={choices}
          chosen={instrument}
          otherwise={instrument}
          onChoose={(chosen) => {
            drafts.write({ instrument: chosen });
          }}
        />
      )}
    </FieldShell>
  );
}
