import { Checkbox } from "@fluentui/react-components";
import { useWords } from "../language/words-shown";

interface Props {
  /** Buddhist era: the one typed, and the one that was read. */
  year: number;
  before: number | null;
  checked: boolean;
  onCheck: (checked: boolean) => void;
}

/** A year that was read in another's form may be that of the result, or of a cover: only a person can tell. */
export default function MisreadYear({ year, before, checked, onCheck }: Props) {
  const { t } = useWords();
  return (
    <Checkbox
      label={t("layout.misread", { year, before })}
      checked={checked}
      onChange={(_, change) => {
        onCheck(change.checked === true);
      }}
    />
  );
}
