import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../../language/words-shown";
import type { Standing } from "../../../report/check/standing";
import { useTextStyles } from "../../text-styles";

const ownColours = "@media (forced-colors: active)";

const useStyles = makeStyles({
  section: { padding: "4px 0" },
  track: {
    height: "8px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    overflow: "hidden",
    [ownColours]: { border: "1px solid CanvasText" },
  },
  fill: {
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    [ownColours]: { forcedColorAdjust: "none", backgroundColor: "CanvasText" },
  },
});

/** How many of a section's rows are complete; the bar says the same to the eye. */
export function SectionProgress({ kind, rows, complete }: Standing["sections"][number]) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  return (
    <li className={styles.section}>
      <span>{kind ? t(`findings.sections.${kind}`) : t("ready.owed.outsideSections")} </span>
      <span className={texts.note}>
        {rows > 0 ? t("ready.owed.progress", { complete, total: rows }) : t("ready.owed.noRows")}
      </span>
      {rows > 0 && (
        <div className={styles.track} aria-hidden>
          <div className={styles.fill} style={{ width: `${(100 * complete) / rows}%` }} />
        </div>
      )}
    </li>
  );
}
