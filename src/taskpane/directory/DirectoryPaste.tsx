import {
  Button,
  Field,
  makeStyles,
  mergeClasses,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { useWords } from "../language/words-shown";
import { readDirectoryText } from "../../report/terms/departments/department";
import { ActionButton } from "../actions/ActionButton";
import { useLead } from "../road/lead";
import { useInSight } from "../parts/use-in-sight";
import { useTextStyles } from "../text-styles";
import type { DirectoryActions } from "./use-directory";

const useStyles = makeStyles({
  open: { alignSelf: "flex-start" },
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "10px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  paste: { minWidth: 0 },
  unread: { maxHeight: "110px", overflowY: "auto" },
  acts: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Takes the agency's own list of departments into the workbook's directory. */
export function DirectoryPaste({ actions }: { actions: DirectoryActions }) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const [pasted, setPasted] = useState<string | null>(null);
  const [wasOpen, setWasOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const { departments, unread } = readDirectoryText(pasted ?? "");
  useLead(departments.length > 0);
  // With the button that takes the list, which would be below the pane's edge.
  const panel = useInSight<HTMLDivElement>(pasted === null ? 0 : 1);
  if (pasted === null)
    return (
      <Button
        className={styles.open}
        autoFocus={wasOpen}
        onClick={() => {
          setWasOpen(true);
          setPasted("");
        }}
      >
        {t("directory.open")}
      </Button>
    );
  const use = async () => {
    setBusy(true);
    const done = await actions.paste(departments);
    setBusy(false);
    if (done) setPasted(null);
  };
  return (
    <div ref={panel} className={styles.panel}>
      <Field label={t("directory.paste")} hint={t("directory.example")} size="small">
        <Textarea
          autoFocus
          className={styles.paste}
          rows={4}
          value={pasted}
          onChange={(_, { value }) => {
            setPasted(value);
          }}
        />
      </Field>
      <div role="status">
        {pasted.trim() !== "" && (
          <>
            <p className={texts.note}>{t("directory.found", { count: departments.length })}</p>
            {unread.length > 0 && (
              <>
                <p className={texts.note}>{t("directory.unread", { count: unread.length })}</p>
                <ul className={mergeClasses(texts.list, styles.unread)} tabIndex={0}>
                  {unread.map(({ line, text }) => (
                    <li key={line} className={texts.note}>
                      {t("directory.unreadLine", { line, text })}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </div>
      <div className={styles.acts}>
        <ActionButton
          appearance={departments.length > 0 ? "primary" : "secondary"}
          label={t("directory.use")}
          busyLabel={t("directory.busy")}
          busy={busy}
          blocked={busy || departments.length === 0}
          onClick={() => void use()}
        />
        <Button
          appearance="subtle"
          onClick={() => {
            setPasted(null);
          }}
        >
          {t("directory.cancel")}
        </Button>
      </div>
    </div>
  );
}
