import { Combobox, makeStyles, Option, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ControlIds } from "../fields/FieldShell";
import { useTextStyles } from "../../text-styles";
import { itemsFound, type ItemChoice } from "./items-to-choose";

const useStyles = makeStyles({
  box: { width: "100%", minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  list: { maxHeight: "320px" },
  option: { alignItems: "flex-start" },
  item: { display: "block", minWidth: 0, overflowWrap: "anywhere" },
  weak: { color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  ids: ControlIds;
  choices: readonly ItemChoice[];
  /** Codes. */
  chosen: readonly string[];
  onChoose: (codes: string[]) => void;
}

/** Finds items by code or words and picks any number of them; a pick does not end the search. */
export function ItemPicker({ ids, choices, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const texts = useTextStyles();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [open, setOpen] = useState(false);
  const found = itemsFound(choices, typed);
  return (
    <Combobox
      {...ids}
      ref={input}
      className={styles.box}
      input={{ className: styles.input }}
      listbox={{ className: styles.list }}
      expandIcon={{ "aria-label": t("row.items.open"), tabIndex: -1 }}
      multiselect
      freeform
      open={open}
      onOpenChange={(_, change) => {
        setOpen(change.open);
      }}
      placeholder={t("row.items.search")}
      value={typed}
      selectedOptions={[...chosen]}
      onChange={(event) => {
        setTyped(event.target.value);
        // Thai can be typed without a key that the list would open by.
        setOpen(true);
      }}
      onBlur={() => {
        setTyped("");
      }}
      onOptionSelect={(_, { selectedOptions }) => {
        onChoose(selectedOptions);
        // What was sought stays, ready to be typed over.
        input.current?.select();
      }}
    >
      {found.map(({ code, title, score, weak }) => (
        <Option key={code} value={code} text={`${code} ${title}`} className={styles.option}>
          <span className={styles.item}>
            <strong>{code}</strong> {title}
            {score !== null && (
              <span className={texts.note}>
                {" "}
                {t("row.items.score", { score: score.toFixed(2) })}
                {weak && <span className={styles.weak}> {t("row.items.weak")}</span>}
              </span>
            )}
          </span>
        </Option>
      ))}
      {found.length === 0 && (
        <Option key="none" disabled text={typed}>
          {t("row.items.none")}
        </Option>
      )}
    </Combobox>
  );
}
