import { makeStyles } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import { useWords } from "../../language/words-shown";
import { leave, type ListKind } from "../../../report/terms/list/list-editing";
import type { ControlIds } from "../fields/FieldShell";
import { GrowingTextarea } from "../fields/GrowingTextarea";
import { useTextStyles } from "../../text-styles";
import { ListTools } from "./ListTools";
import { useListEditing } from "./use-list-editing";

const useStyles = makeStyles({
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "0 8px",
  },
});

interface Props {
  ids: ControlIds;
  kind: ListKind;
  text: string;
  onType: (text: string) => void;
}

/** The text box of a list, with its tools and how long it has become. */
export function ListBox({ ids, kind, text, onType }: Props) {
  const { t, language } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const box = useRef<HTMLTextAreaElement>(null);
  const editing = useListEditing(kind, box);
  const numbers = useMemo(() => new Intl.NumberFormat(language), [language]);
  return (
    <>
      <GrowingTextarea
        {...ids}
        ref={box}
        value={text}
        aria-keyshortcuts="Control+] Control+[ Control+Enter"
        onChange={(_, { value }) => {
          onType(value);
        }}
        onBlur={() => {
          if (leave(text) !== text) onType(leave(text));
        }}
        onKeyDown={editing.onKeyDown}
        onPaste={editing.onPaste}
      />
      <div className={styles.foot}>
        <ListTools kind={kind} label={t("row.list.tools")} editing={editing} />
        <span className={texts.note}>
          {t("row.list.length", {
            lines: numbers.format(text === "" ? 0 : text.split("\n").length),
            characters: numbers.format(text.length),
          })}
        </span>
      </div>
    </>
  );
}
