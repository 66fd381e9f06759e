import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useWords } from "../language/words-shown";
import "../../messages/files";
import "../../messages/open";
import { sayRefusal } from "../../messages/say-refusal";
import { FileButton } from "../parts/FileButton";
import { Notice } from "../parts/Notice";
import { useTextStyles } from "../text-styles";
import type { Refused } from "./use-opened";

const useStyles = makeStyles({
  act: { width: "100%", marginTop: "8px" },
  note: { margin: "4px 0 8px", textAlign: "center" },
});

interface Props {
  refused: Refused | null;
  busy: boolean;
  blocked: boolean;
  onOpen: (file: File) => void;
}

/** Takes a report in that is written already, out of a file. Nothing is written yet. */
export default function OpenReport({ refused, busy, blocked, onOpen }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  return (
    <>
      <FileButton
        className={styles.act}
        label={t("open.act")}
        busyLabel={t("open.busy")}
        busy={busy}
        blocked={blocked}
        onChoose={onOpen}
      />
      <p className={mergeClasses(texts.note, styles.note)}>{t("open.note")}</p>
      <Notice intent="error" takesFocus={refused !== null}>
        {refused && <p>{sayRefusal(t, refused.fileName, refused.refusal)}</p>}
      </Notice>
    </>
  );
}
