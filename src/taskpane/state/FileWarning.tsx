import "../../messages/notices";
import { useWords } from "../language/words-shown";
import { Notice } from "../parts/Notice";
import { lossyFile } from "./lossy-file";

/** Says, before work goes into it, that the file will not keep it. */
export function FileWarning() {
  const { t } = useWords();
  const file = lossyFile(Office.context.document.url);
  return (
    <Notice intent="warning">
      {file && (
        <>
          <p>{t(`file.${file}`)}</p>
          <p>{t("file.next")}</p>
        </>
      )}
    </Notice>
  );
}
