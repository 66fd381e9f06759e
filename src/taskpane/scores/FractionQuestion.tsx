import { Field } from "@fluentui/react-components";
import { useWords } from "../language/words-shown";
import { fractionAnswers, type FractionAnswer } from "../../report/assessment/import/fractions";
import { PickOne } from "../parts/PickOne";

interface Props {
  answer: FractionAnswer | null;
  onAnswer: (answer: FractionAnswer) => void;
}

/** Scores that look like parts of one are asked about: nobody can tell 0.78 from 78 but a person. */
export function FractionQuestion({ answer, onAnswer }: Props) {
  const { t } = useWords();
  return (
    <Field label={t("scores.fractions.label")} hint={t("scores.fractions.hint")}>
      <PickOne
        choices={fractionAnswers.map((each) => ({
          value: each,
          name: t(`scores.fractions.${each}`),
        }))}
        chosen={answer}
        otherwise={t("scores.fractions.none")}
        onChoose={(each) => {
          if (each !== null) onAnswer(each);
        }}
      />
    </Field>
  );
}
