import { Button, makeStyles, mergeClasses, tokens, Tooltip } from "@fluentui/react-components";
import type { ListedScore } from "../../report/sheets/scores/read-score-sheet";
import { enlarged, useTextStyles } from "../text-styles";
import { WeakMark } from "./WeakMark";

const ownColours = "@media (forced-colors: active)";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "52px 1fr 48px",
    columnGap: "8px",
    rowGap: 0,
    alignItems: "center",
    width: "100%",
    minHeight: "28px",
    padding: "3px 4px",
    border: "none",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
  },
  code: { overflowWrap: "anywhere" },
  score: { fontVariantNumeric: "tabular-nums", textAlign: "end" },
  track: {
    position: "relative",
    height: "10px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    [ownColours]: { border: "1px solid CanvasText" },
  },
  fill: {
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    [ownColours]: { forcedColorAdjust: "none", backgroundColor: "CanvasText" },
  },
  // Stripes tell it apart without colour.
  weakFill: {
    backgroundColor: "transparent",
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorPaletteRedForeground1} 0 4px, transparent 4px 6px)`,
    [ownColours]: {
      backgroundColor: "transparent",
      backgroundImage: "repeating-linear-gradient(135deg, CanvasText 0 4px, Canvas 4px 6px)",
    },
  },
  threshold: {
    position: "absolute",
    top: "-4px",
    bottom: "-4px",
    width: "2px",
    marginLeft: "-1px",
    backgroundColor: tokens.colorNeutralForeground1,
    outline: `1px solid ${tokens.colorNeutralBackground1}`,
    [ownColours]: { forcedColorAdjust: "none", backgroundColor: "Highlight" },
  },
  more: { gridColumn: "2 / -1", [enlarged]: { gridColumn: "1 / -1" } },
});

interface Props {
  item: ListedScore;
  threshold: number;
  onSelect: (item: ListedScore) => void;
}

/** One item's bar; a click shows its line on the score sheet. */
export function ScoreBar({ item, threshold, onSelect }: Props) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { code, title, score } = item;
  const isWeak = score < threshold;
  const bar = (
    <Button
      appearance="subtle"
      className={styles.item}
      onClick={() => {
        onSelect(item);
      }}
    >
      <span className={styles.code}>{code} </span>
      <span className={styles.track} aria-hidden>
        <span
          className={mergeClasses(styles.fill, isWeak && styles.weakFill)}
          style={{ display: "block", width: `${score}%` }}
        />
        <span className={styles.threshold} style={{ left: `${threshold}%` }} />
      </span>
      <span className={styles.score}>{score.toFixed(2)} </span>
      {isWeak ? (
        <span className={styles.more}>
          <WeakMark /> <span className={texts.note}>{title}</span>
        </span>
      ) : (
        <span className={texts.unseen}>{title}</span>
      )}
    </Button>
  );
  // What is below the threshold shows its title anyway.
  if (isWeak || title === "") return bar;
  return (
    <Tooltip content={title} relationship="inaccessible" withArrow>
      {bar}
    </Tooltip>
  );
}
