import { Button } from "@fluentui/react-components";
import "../../messages/notices";
import { useWords } from "../language/words-shown";
import { Notice } from "../parts/Notice";
import type { ScoresView } from "../workbook/scores-view";

/** More codes than this are counted, not named. */
const mostNamed = 6;

interface Props {
  /** Null where the workbook has none. */
  scores: ScoresView | null;
  /** Shows where rows are made. */
  onGo: () => void;
}

/** Weak items that no row of the report is about: shown at every other step until they have one. */
export function UncoveredLine({ scores, onGo }: Props) {
  const { t } = useWords();
  const uncovered = scores?.uncovered ?? [];
  const named = uncovered.slice(0, mostNamed).map(({ code }) => code);
  const codes = named.join(", ") + (uncovered.length > mostNamed ? " …" : "");
  return (
    <Notice intent="warning" ways={<Button onClick={onGo}>{t("uncovered.go")}</Button>}>
      {uncovered.length > 0 && t("uncovered.said", { count: uncovered.length, codes })}
    </Notice>
  );
}
