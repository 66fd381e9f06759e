import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { useWords } from "../language/words-shown";
import { kindsOfDigits, type DocumentSettings, type Signing } from "../../report/form/signing";
import { ActionButton } from "../actions/ActionButton";
import { PickOne } from "../parts/PickOne";
import { WantedParts } from "./WantedParts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px" },
  input: { minWidth: 0 },
  act: { alignSelf: "flex-start" },
});

const fields: readonly (keyof Signing)[] = ["madeBy", "name", "position", "date"];

interface Props {
  typed: DocumentSettings;
  busy: boolean;
  onType: (settings: DocumentSettings) => void;
  /** Tells whether it was done. */
  onKeep: () => Promise<boolean>;
}

/** Who made the report, who signs it, and what its document has: kept in the workbook, asked once. */
export function SigningForm({ typed, busy, onType, onKeep }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  const [isKept, setKept] = useState(false);
  const change = (changed: DocumentSettings) => {
    onType(changed);
    setKept(false);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!busy) setKept(await onKeep());
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      {fields.map((field) => (
        <Field key={field} label={t(`publish.signing.${field}`)}>
          <Input
            className={styles.input}
            value={typed.signing[field]}
            placeholder={field === "date" ? t("publish.signing.dateExample") : undefined}
            onChange={(_, { value }) => {
              change({ ...typed, signing: { ...typed.signing, [field]: value } });
            }}
          />
        </Field>
      ))}
      <Field label={t("publish.digits.label")}>
        <PickOne
          choices={kindsOfDigits.map((value) => ({ value, name: t(`publish.digits.${value}`) }))}
          chosen={typed.digits}
          onChoose={(digits) => {
            change({ ...typed, digits });
          }}
        />
      </Field>
      <WantedParts
        wanted={typed.parts}
        onChange={(parts) => {
          change({ ...typed, parts });
        }}
      />
      <ActionButton
        type="submit"
        className={styles.act}
        label={t("publish.signing.keep")}
        busyLabel={t("publish.signing.keeping")}
        busy={busy}
        blocked={busy}
      />
      <span role="status">{isKept && t("publish.signing.kept")}</span>
    </form>
  );
}
