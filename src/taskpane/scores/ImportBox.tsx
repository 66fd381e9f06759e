import {
  Button,
  Field,
  makeStyles,
  mergeClasses,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { DocumentArrowUp20Regular } from "@fluentui/react-icons/svg/document-arrow-up";
import { useRef, useState, type DragEvent } from "react";
import { useWords } from "../language/words-shown";
import type { Wanted } from "../../report/assessment/import/own-parts";
import type { Actions } from "../actions/use-actions";
import { scoresInFile, scoresInText, type Given } from "./given-scores";
import type { Found } from "./import-state";
import { useFocus } from "../parts/use-focus";
import { sayUnread, type Unread } from "./say-unread";
import { useTextStyles } from "../text-styles";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "8px", marginTop: "12px" },
  paste: { width: "100%", minWidth: 0 },
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: "2px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface Props {
  actions: Actions;
  /** A person has asked for it. */
  takesFocus: boolean;
  /** Whose scores are looked for first. */
  wanted: Wanted;
  onFound: (found: Found) => void;
}

/** Takes scores in: pasted, dropped, or out of a file. Nothing is written yet. */
export function ImportBox({ actions: { run, running }, takesFocus, wanted, onFound }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const [typed, setTyped] = useState("");
  const [unread, setUnread] = useState<Unread | null>(null);
  const [dragging, setDragging] = useState(false);
  const { place: box } = useFocus<HTMLTextAreaElement>(takesFocus);
  const picker = useRef<HTMLInputElement>(null);
  const busy = running.includes("read-file");

  const take = (given: Given) => {
    setUnread(given.kind === "unread" ? given.unread : null);
    if (given.kind === "found") onFound(given.found);
  };
  const takeText = (text: string) => {
    take(scoresInText(text, wanted));
  };
  const takeFile = (file: File) =>
    run("read-file", async () => {
      setUnread(null);
      take(await scoresInFile(file, wanted));
    });
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDragging(false);
    const [file] = event.dataTransfer.files;
    if (file) void takeFile(file);
    else takeText(event.dataTransfer.getData("text/plain"));
  };
  return (
    <div
      className={styles.box}
      onDragOver={(event) => {
        event.preventDefault();
        setDragging(true);
      }}
      onDragLeave={() => {
        setDragging(false);
      }}
      onDrop={drop}
    >
      <Field
        label={t("scores.box.label")}
        hint={t("scores.box.hint")}
        validationMessage={unread ? sayUnread(t, unread) : undefined}
      >
        <Textarea
          ref={box}
          className={mergeClasses(styles.paste, dragging && styles.over)}
          rows={4}
          placeholder={t("scores.box.placeholder")}
          value={typed}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
          onPaste={(event) => {
            event.preventDefault();
            takeText(event.clipboardData.getData("text/plain"));
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button
          icon={<DocumentArrowUp20Regular />}
          disabledFocusable={busy}
          onClick={() => picker.current?.click()}
        >
          {t("scores.box.chooseFile")}
        </Button>
        {typed.trim() !== "" && (
          <Button
            onClick={() => {
              takeText(typed);
            }}
          >
            {t("scores.box.readTyped")}
          </Button>
        )}
      </div>
      <input
        ref={picker}
        type="file"
        accept=".xlsx,.csv,.txt"
        className={texts.unseen}
        tabIndex={-1}
        aria-hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void takeFile(file);
          // So that the same file, mended, can be chosen again.
          currentTarget.value = "";
        }}
      />
    </div>
  );
}
