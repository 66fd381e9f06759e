import { Label, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef, type KeyboardEvent, type ReactNode } from "react";
import { useWords } from "../../language/words-shown";
import type { Finding } from "../../../report/check/finding";
import type { EntryKey } from "../../../report/form/columns";
import type { FieldDraft, RowWriting } from "../drafts/use-drafts";
import { ConflictQuestion } from "../drafts/ConflictQuestion";
import { SaveState } from "../drafts/SaveState";
import { useKeptFocus } from "../../parts/use-kept-focus";
import { useTextStyles } from "../../text-styles";
import { CompleteMark } from "./CompleteMark";
import { FieldFindings } from "./FieldFindings";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: "4px" },
  top: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "8px",
  },
  label: { fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300 },
});

/** What every field of the form is given. */
export interface FieldProps extends FieldDraft {
  writing: RowWriting;
  complete: boolean;
  /** What the check has found in it that is to be mended or looked at; that it is missing is told by its mark. */
  findings: readonly Finding[];
  /** The sheet has a column for it. */
  inSheet: boolean;
  /** A person has come to it. */
  onEnter: (key: EntryKey) => void;
}

/** Ties the field's control to its label, and to the line and the mark that say more. */
export interface ControlIds {
  id: string;
  "aria-describedby": string;
}

interface Props extends FieldProps {
  name: EntryKey;
  children: (ids: ControlIds) => ReactNode;
}

/** A field's label, what good content has, whether it is complete, and how its text is saved. */
export function FieldShell({
  name,
  text,
  stage,
  waits,
  writing,
  complete,
  findings,
  inSheet,
  onEnter,
  children,
}: Props) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const id = useId();
  const field = useRef<HTMLElement>(null);
  const keepFocus = useKeptFocus(field, id);
  // The window is left, not the field: who comes back was elsewhere in the sheet meanwhile.
  const isAway = useRef(false);
  // They are of the text in the sheet, not of what is being typed.
  const found = stage === null ? findings : [];
  const isFaulty = found.some(({ severity }) => severity === "error");

  const stateOf = () => {
    if (isFaulty) return "faulty";
    if (!complete) return "missing";
    return found.length > 0 ? "doubtful" : "complete";
  };
  const keys = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") writing.drop(name);
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      writing.leave();
    }
  };
  return (
    <section
      ref={field}
      className={styles.field}
      aria-labelledby={`${id}-label`}
      data-field={name}
      onFocus={({ currentTarget, relatedTarget, target }) => {
        keepFocus(target);
        const isBack = isAway.current;
        isAway.current = false;
        if (inSheet && !isBack && !currentTarget.contains(relatedTarget)) onEnter(name);
      }}
      onBlur={({ currentTarget, relatedTarget, target }) => {
        isAway.current = document.activeElement === target;
        keepFocus(currentTarget.contains(relatedTarget) ? relatedTarget : null);
        writing.leave();
      }}
      onKeyDown={keys}
      onKeyUp={({ key, target }) => {
        // Of a tall box the browser shows no more than where one writes.
        if (key === "Tab" && target instanceof Element) target.scrollIntoView({ block: "nearest" });
      }}
    >
      <div className={styles.top}>
        <h3 id={`${id}-label`} className={texts.subheading}>
          <Label className={styles.label} htmlFor={id}>
            {t(`findings.columns.${name}`)}
          </Label>
        </h3>
        <CompleteMark id={`${id}-mark`} state={stateOf()} />
      </div>
      <p id={`${id}-hint`} className={texts.note}>
        {inSheet ? t(`row.hint.${name}`) : t("row.noColumn")}
      </p>
      {found.length > 0 && <FieldFindings id={`${id}-found`} findings={found} />}
      {inSheet &&
        (stage?.kind === "conflict" ? (
          <ConflictQuestion
            mine={text}
            theirs={stage.theirs}
            onMine={() => {
              writing.keepMine(name);
            }}
            onTheirs={() => {
              writing.drop(name);
            }}
          />
        ) : (
          children({
            id,
            "aria-describedby": `${id}-hint ${id}-mark${found.length > 0 ? ` ${id}-found` : ""}`,
          })
        ))}
      {inSheet && <SaveState stage={stage} waits={waits} text={text} onRetry={writing.leave} />}
    </section>
  );
}
