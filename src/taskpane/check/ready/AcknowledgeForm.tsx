import { Checkbox, makeStyles } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { useWords } from "../../language/words-shown";
import type { Finding } from "../../../report/check/finding";
import { ActionButton } from "../../actions/ActionButton";
import { useFocus } from "../../parts/use-focus";
import { useTextStyles } from "../../text-styles";
import { tickedOf, warningKey, wishOf } from "./acknowledging";
import { NameField } from "./NameField";
import { WarningsToTick } from "./WarningsToTick";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px" },
  all: { marginInline: "-8px" },
});

interface Props {
  /** Warnings nobody has acknowledged. */
  open: readonly Finding[];
  name: string;
  busy: boolean;
  onName: (name: string) => void;
  /** Tells whether it was done. */
  onAcknowledge: (findings: readonly Finding[], name: string) => Promise<boolean>;
  onSelect: (finding: Finding) => void;
}

/** Warnings to tick, and the name of whoever lets them stand. */
export function AcknowledgeForm({ open, name, busy, onName, onAcknowledge, onSelect }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const { place: nameInput, focus } = useFocus<HTMLInputElement>();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [submitted, setSubmitted] = useState(false);
  const [saving, setSaving] = useState(false);
  const wish = wishOf(open, { ticked, name });
  const count = tickedOf(open, ticked).length;

  const acknowledge = async (findings: readonly Finding[], by: string) => {
    setSaving(true);
    if (await onAcknowledge(findings, by)) setTicked([]);
    setSaving(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setSubmitted(typeof wish === "string");
    if (wish === "no-name") focus();
    else if (wish !== "nothing-ticked") void acknowledge(wish.findings, wish.name);
  };
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      {open.length > 1 && (
        <Checkbox
          className={styles.all}
          label={t("ready.acknowledge.all")}
          checked={count === open.length || (count > 0 && "mixed")}
          onChange={(_, { checked }) => {
            setTicked(checked === false ? [] : open.map(warningKey));
          }}
        />
      )}
      <WarningsToTick open={open} ticked={ticked} onTicked={setTicked} onSelect={onSelect} />
      <NameField
        inputRef={nameInput}
        name={name}
        isMissing={submitted && wish === "no-name"}
        onName={onName}
      />
      <ActionButton
        type="submit"
        appearance={count > 0 ? "primary" : "secondary"}
        label={t("ready.acknowledge.act", { count })}
        busyLabel={t("ready.acknowledge.busy")}
        busy={saving}
        blocked={busy}
      />
      <p role="alert" className={texts.sentence}>
        {submitted && wish === "nothing-ticked" && t("ready.acknowledge.nothingTicked")}
      </p>
    </form>
  );
}
