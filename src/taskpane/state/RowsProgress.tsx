import { ProgressBar } from "@fluentui/react-components";
import { useWords } from "../language/words-shown";

/** How many rows of the report pass. */
export default function RowsProgress({ complete, total }: { complete: number; total: number }) {
  const { t } = useWords();
  return (
    <ProgressBar
      value={complete}
      max={total}
      thickness="large"
      color={complete === total ? "success" : "brand"}
      aria-label={t("state.progress")}
      aria-valuetext={t("state.complete", { complete, total })}
    />
  );
}
