import { Button } from "@fluentui/react-components";
import "../../messages/notices";
import { useWords } from "../language/words-shown";
import { Notice } from "../parts/Notice";
import type { Workbook } from "../workbook/use-workbook";

interface Props {
  workbook: Pick<Workbook, "book" | "view">;
  /** Shows where the sheet comes back. */
  onGo: () => void;
}

/** Somebody has deleted the sheet of departments: rows cannot choose from it until it is back. */
export function DirectoryLine({ workbook: { book, view }, onGo }: Props) {
  const { t } = useWords();
  const isGone = view?.report?.isWorkingGrid === true && book?.reading.directory === null;
  return (
    <Notice intent="warning" ways={<Button onClick={onGo}>{t("directoryGone.go")}</Button>}>
      {isGone && t("directoryGone.said")}
    </Notice>
  );
}
