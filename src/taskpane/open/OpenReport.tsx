import { makeStyles } from "@fluentui/react-components";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import "../../messages/files";
import "../../messages/open";
import { reportEndings } from "../../files/report-endings";
import { sayRefusal } from "../../messages/say-refusal";
import { ActionButton } from "../actions/ActionButton";
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
  const { t } = useTranslation();
  const styles = useStyles();
  const texts = useTextStyles();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <ActionButton
        className={styles.act}
        label={t("open.act")}
        busyLabel={t("open.busy")}
        busy={busy}
        blocked={blocked}
        onClick={() => picker.current?.click()}
      />
      <p className={`${texts.note} ${styles.note}`}>{t("open.note")}</p>
      <Notice intent="error" takesFocus={refused !== null}>
        {refused && <p>{sayRefusal(t, refused.fileName, refused.refusal)}</p>}
      </Notice>
      <input
        ref={picker}
        type="file"
        accept={reportEndings.join()}
        className={texts.unseen}
        tabIndex={-1}
        aria-hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onOpen(file);
          // So that the same file, mended, can be chosen again.
          currentTarget.value = "";
        }}
      />
    </>
  );
}
