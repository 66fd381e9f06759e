import { Checkbox, Field } from "@fluentui/react-components";
import { useWords } from "../language/words-shown";

interface Props {
  /** Buddhist era: the one the scores are of, and the report's. */
  year: number;
  reportYear: number;
  agreed: boolean;
  onAgree: (agreed: boolean) => void;
}

/** Scores of another year than the report's may be a slip, or the result that the report answers: only a person can tell. */
export function OtherYear({ year, reportYear, agreed, onAgree }: Props) {
  const { t } = useWords();
  return (
    <Field
      validationState={agreed ? "none" : "warning"}
      validationMessage={agreed ? "" : t("scores.otherYear.differs", { year, reportYear })}
    >
      <Checkbox
        label={t("scores.otherYear.agree", { year, reportYear })}
        checked={agreed}
        onChange={(_, { checked }) => {
          onAgree(checked === true);
        }}
      />
    </Field>
  );
}
