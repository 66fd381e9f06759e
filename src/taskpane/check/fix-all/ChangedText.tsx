import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../../language/words-shown";
import type { TextEdit } from "../../../report/check/found";
import { useTextStyles } from "../../text-styles";
import { changedParts, type TextPart } from "./changed-parts";

const useStyles = makeStyles({
  removed: {
    color: tokens.colorPaletteRedForeground1,
    marginInline: "2px",
    textDecorationLine: "line-through",
    textDecorationThickness: "2px",
  },
  put: {
    color: tokens.colorStatusSuccessForeground1,
    fontWeight: tokens.fontWeightSemibold,
    marginInline: "2px",
    textDecorationLine: "underline",
    textDecorationThickness: "2px",
  },
});

/** What changes in a cell: struck through what goes, underlined what comes, and said so to the ear. */
export function ChangedText({ before, edits }: { before: string; edits: readonly TextEdit[] }) {
  const texts = useTextStyles();
  return (
    <span className={texts.written}>
      {changedParts(before, edits).map((part, index) => (
        <Part key={index} part={part} />
      ))}
    </span>
  );
}

function Part({ part: { kind, text } }: { part: TextPart }) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  if (kind === "kept") return text;
  const Change = kind === "removed" ? "del" : "ins";
  return (
    <>
      <span className={texts.unseen}> {t(`findingList.fixAll.${kind}`)} </span>
      <Change className={styles[kind]}>{text}</Change>
      <span className={texts.unseen}> </span>
    </>
  );
}
