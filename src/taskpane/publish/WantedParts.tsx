import { Checkbox, Label, makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import { useWords } from "../language/words-shown";
import { kindsOfPart, type KindOfPart } from "../../report/form/signing";
import { toggled } from "../parts/toggled";

const useStyles = makeStyles({
  parts: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
});

interface Props {
  wanted: readonly KindOfPart[];
  onChange: (wanted: readonly KindOfPart[]) => void;
}

/** What the document is to have beside its report. */
export function WantedParts({ wanted, onChange }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.parts}>
      <Label id={id}>{t("publish.parts.label")}</Label>
      {kindsOfPart.map((kind) => (
        <Checkbox
          key={kind}
          label={t(`publish.parts.${kind}`)}
          checked={wanted.includes(kind)}
          onChange={() => {
            onChange(toggled(wanted, kind));
          }}
        />
      ))}
    </div>
  );
}
