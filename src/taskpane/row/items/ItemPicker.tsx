import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../../language/words-shown";
import { PickSeveral } from "../../parts/PickSeveral";
import { toggled } from "../../parts/toggled";
import { useTextStyles } from "../../text-styles";
import type { ControlIds } from "../fields/FieldShell";
import type { ItemChoice } from "./items-to-choose";

const useStyles = makeStyles({
  weak: { color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  ids: ControlIds;
  choices: readonly ItemChoice[];
  /** Codes. */
  chosen: readonly string[];
  onChoose: (codes: string[]) => void;
}

/** Finds items by code or words, and picks any number of them. */
export function ItemPicker({ ids, choices, chosen, onChoose }: Props) {
  const { t } = useWords();
  return (
    <PickSeveral
      {...ids}
      choices={choices.map((item) => ({
        value: item.code,
        text: `${item.code} ${item.title}`,
        shown: <Item item={item} />,
      }))}
      chosen={chosen}
      placeholder={t("row.items.search")}
      openLabel={t("row.items.open")}
      noneFound={t("row.items.none")}
      onToggle={(code) => {
        onChoose(toggled(chosen, code));
      }}
    />
  );
}

function Item({ item: { code, title, score, weak } }: { item: ItemChoice }) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  return (
    <>
      <strong>{code}</strong> {title}
      {score !== null && (
        <span className={texts.note}>
          {" "}
          {t("row.items.score", { score: score.toFixed(2) })}
          {weak && <span className={styles.weak}> {t("row.items.weak")}</span>}
        </span>
      )}
    </>
  );
}
