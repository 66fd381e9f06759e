import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../language/words-shown";

const size = 72;
const width = 8;
const radius = (size - width) / 2;
const around = 2 * Math.PI * radius;

const ownColours = "@media (forced-colors: active)";

const useStyles = makeStyles({
  ring: { flexShrink: 0, fill: "none" },
  // Thin where there are too few colours to tell it from the rest.
  track: {
    stroke: tokens.colorNeutralStroke1,
    [ownColours]: { stroke: "CanvasText", strokeWidth: "1px" },
  },
  done: { stroke: tokens.colorCompoundBrandStroke, [ownColours]: { stroke: "Highlight" } },
  all: { stroke: tokens.colorStatusSuccessForeground1, [ownColours]: { stroke: "Highlight" } },
  percent: {
    fill: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    [ownColours]: { fill: "CanvasText" },
  },
});

interface Props {
  /** Rows. */
  complete: number;
  total: number;
  /** Nothing is left to mend, in rows or beside them. */
  isAll: boolean;
}

/** How much of the report is complete, as a ring with the percentage in it. */
export function CompletenessRing({ complete, total, isAll }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  // Nothing but all of the rows is a hundred.
  const percent = Math.floor((complete / total) * 100);
  const circle = { cx: size / 2, cy: size / 2, r: radius, strokeWidth: width };
  return (
    <svg
      role="img"
      aria-label={t("findingList.overview.ring", { percent })}
      className={styles.ring}
      width={size}
      height={size}
    >
      <circle {...circle} className={styles.track} />
      <circle
        {...circle}
        className={isAll ? styles.all : styles.done}
        strokeDasharray={`${(complete / total) * around} ${around}`}
        transform={`rotate(-90 ${size / 2} ${size / 2})`}
      />
      <text
        x="50%"
        y="50%"
        textAnchor="middle"
        dominantBaseline="central"
        className={styles.percent}
      >
        {percent}%
      </text>
    </svg>
  );
}
