import {
  Button,
  Combobox,
  Field,
  makeStyles,
  mergeClasses,
  Option,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ItemScore } from "../../report/sheets/scores/score-list";
import { squeeze } from "../../report/terms/thai-text";
import { useTextStyles } from "../text-styles";

const useStyles = makeStyles({
  combobox: { minWidth: 0, width: "100%" },
  input: { minWidth: 0 },
  chosen: { display: "flex", flexWrap: "wrap", gap: "4px", marginTop: "6px" },
  take: { justifyContent: "flex-start", textAlign: "start" },
});

interface Props {
  /** Items that are not weak and have no row yet. */
  choices: readonly ItemScore[];
  /** Codes. */
  chosen: readonly string[];
  onChoose: (codes: readonly string[]) => void;
}

/** Further items, which a person wants to develop though they are not weak. */
export function ItemsToDevelop({ choices, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const texts = useTextStyles();
  const [typed, setTyped] = useState("");
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  if (choices.length === 0) return null;
  const wanted = squeeze(typed).toLowerCase();
  const found = choices.filter((item) => squeeze(nameOf(item)).toLowerCase().includes(wanted));
  return (
    <div>
      <Field label={t("scores.develop.label")} hint={t("scores.develop.hint")}>
        <Combobox
          ref={box}
          className={styles.combobox}
          input={{ className: styles.input }}
          expandIcon={{ "aria-label": t("scores.develop.open"), tabIndex: -1 }}
          multiselect
          placeholder={t("scores.develop.placeholder")}
          value={typed}
          selectedOptions={[...chosen]}
          open={open}
          onChange={({ target }) => {
            setTyped(target.value);
            // Thai can be typed without a key that the list would open by.
            setOpen(true);
          }}
          onOptionSelect={(_, { selectedOptions }) => {
            onChoose(selectedOptions);
          }}
          onOpenChange={(_, change) => {
            setOpen(change.open);
            if (!change.open) setTyped("");
          }}
        >
          {found.map((item) => (
            <Option key={item.code} value={item.code} text={nameOf(item)}>
              {t("scores.develop.item", { item: nameOf(item), score: item.score.toFixed(2) })}
            </Option>
          ))}
          {found.length === 0 && (
            <Option disabled value="" text="">
              {t("scores.develop.none")}
            </Option>
          )}
        </Combobox>
      </Field>
      <ul className={mergeClasses(texts.list, styles.chosen)}>
        {choices
          .filter(({ code }) => chosen.includes(code))
          .map((item) => (
            <li key={item.code}>
              <Button
                size="small"
                className={styles.take}
                icon={<Dismiss16Regular />}
                iconPosition="after"
                aria-label={t("scores.develop.remove", { item: nameOf(item) })}
                onClick={() => {
                  box.current?.focus();
                  onChoose(chosen.filter((code) => code !== item.code));
                }}
              >
                {nameOf(item)}
              </Button>
            </li>
          ))}
      </ul>
    </div>
  );
}

const nameOf = ({ code, title }: ItemScore): string => `${code} ${title}`.trim();
