import { Button, Field, makeStyles, mergeClasses } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useWords } from "../language/words-shown";
import type { ItemScore } from "../../report/sheets/scores/score-list";
import { PickSeveral } from "../parts/PickSeveral";
import { toggled } from "../parts/toggled";
import { useFocus } from "../parts/use-focus";
import { useTextStyles } from "../text-styles";

const useStyles = makeStyles({
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
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const { place, focus } = useFocus<HTMLDivElement>();
  if (choices.length === 0) return null;
  const toggle = (code: string) => {
    onChoose(toggled(chosen, code));
  };
  return (
    <div ref={place}>
      <Field label={t("scores.develop.label")} hint={t("scores.develop.hint")}>
        <PickSeveral
          choices={choices.map((item) => ({
            value: item.code,
            text: nameOf(item),
            shown: t("scores.develop.item", { item: nameOf(item), score: item.score.toFixed(2) }),
          }))}
          chosen={chosen}
          placeholder={t("scores.develop.placeholder")}
          openLabel={t("scores.develop.open")}
          noneFound={t("scores.develop.none")}
          onToggle={toggle}
        />
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
                  toggle(item.code);
                  focus((within) => within.querySelector("input"));
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
