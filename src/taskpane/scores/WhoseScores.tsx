import { Field } from "@fluentui/react-components";
import { useWords } from "../language/words-shown";
import { agenciesOf } from "../../report/assessment/import/own-parts";
import { PickOne } from "../parts/PickOne";
import { withAgency, type Found } from "./import-state";

interface Props {
  found: Found;
  onChange: (found: Found) => void;
}

/** Whose scores are read, where what was given names agencies: filled in where the report says it, else asked. */
export function WhoseScores({ found, onChange }: Props) {
  const { t } = useWords();
  const agencies = agenciesOf(found.parts);
  if (agencies.length === 0) return null;
  return (
    <Field
      label={t("scores.agency.label")}
      hint={t(found.agency === null ? "scores.agency.ask" : "scores.agency.hint")}
    >
      <PickOne
        choices={agencies.map((each) => ({ value: each, name: each }))}
        chosen={found.agency ?? ""}
        otherwise={t("scores.agency.none")}
        onChoose={(agency) => {
          onChange(withAgency(found, agency));
        }}
      />
    </Field>
  );
}
