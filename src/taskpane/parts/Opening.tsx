import { useWords } from "../language/words-shown";

/** Stands in for what is on its way. */
export function Opening() {
  const { t } = useWords();
  return <p role="status">{t("steps.opening")}</p>;
}
