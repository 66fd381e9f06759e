import { Checkbox, makeStyles, mergeClasses } from "@fluentui/react-components";
import { memo, useId, type Dispatch, type SetStateAction } from "react";
import { useWords } from "../../language/words-shown";
import type { Finding } from "../../../report/check/finding";
import { useTextStyles } from "../../text-styles";
import { warningKey } from "./acknowledging";
import { WarningButton } from "./WarningButton";

const useStyles = makeStyles({
  warning: { display: "flex", alignItems: "flex-start", marginInline: "-8px" },
  check: { flexShrink: 0 },
});

type OnTicked = Dispatch<SetStateAction<readonly string[]>>;

interface Props {
  open: readonly Finding[];
  ticked: readonly string[];
  onTicked: OnTicked;
  onSelect: (finding: Finding) => void;
}

/** What nobody has acknowledged yet. */
export function WarningsToTick({ open, ticked, onTicked, onSelect }: Props) {
  const { t } = useWords();
  const texts = useTextStyles();
  return (
    <ul
      className={mergeClasses(texts.list, texts.scrolling)}
      aria-label={t("ready.acknowledge.list")}
    >
      {open.map((finding, index) => {
        const key = warningKey(finding);
        return (
          <WarningToTick
            key={`${key} ${index}`}
            finding={finding}
            isTicked={ticked.includes(key)}
            onTicked={onTicked}
            onSelect={onSelect}
          />
        );
      })}
    </ul>
  );
}

interface OneProps {
  finding: Finding;
  isTicked: boolean;
  onTicked: OnTicked;
  onSelect: (finding: Finding) => void;
}

/** Drawn anew only where it is ticked or another: there may be hundreds. */
const WarningToTick = memo(function WarningToTick(props: OneProps) {
  const { finding, isTicked, onTicked, onSelect } = props;
  const styles = useStyles();
  const id = useId();
  return (
    <li className={styles.warning}>
      <Checkbox
        className={styles.check}
        checked={isTicked}
        aria-labelledby={id}
        onChange={(_, { checked }) => {
          const key = warningKey(finding);
          onTicked((ticked) => {
            const others = ticked.filter((each) => each !== key);
            return checked === true ? [...others, key] : others;
          });
        }}
      />
      <WarningButton id={id} finding={finding} onSelect={onSelect} />
    </li>
  );
});
