import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { Ref } from "react";
import { useWords } from "../../language/words-shown";

const useStyles = makeStyles({ input: { minWidth: 0 } });

interface Props {
  inputRef?: Ref<HTMLInputElement>;
  name: string;
  /** A person went on without it. */
  isMissing: boolean;
  onName: (name: string) => void;
}

export function NameField({ inputRef, name, isMissing, onName }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  return (
    <Field
      label={t("ready.acknowledge.name")}
      required
      validationMessage={isMissing ? t("ready.acknowledge.nameMissing") : undefined}
    >
      <Input
        ref={inputRef}
        className={styles.input}
        value={name}
        autoComplete="name"
        onChange={(_, { value }) => {
          onName(value);
        }}
      />
    </Field>
  );
}
