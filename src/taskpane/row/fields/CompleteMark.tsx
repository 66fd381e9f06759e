import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { ErrorCircle16Regular } from "@fluentui/react-icons/svg/error-circle";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import { useWords } from "../../language/words-shown";

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    flexShrink: 0,
    alignItems: "center",
    gap: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  complete: { color: tokens.colorStatusSuccessForeground1 },
  missing: { color: tokens.colorStatusWarningForeground3 },
  faulty: { color: tokens.colorPaletteRedForeground1 },
  doubtful: { color: tokens.colorStatusWarningForeground3 },
});

const icons = {
  complete: CheckmarkCircle16Filled,
  missing: Circle16Regular,
  faulty: ErrorCircle16Regular,
  doubtful: Warning16Regular,
};

interface Props {
  id: string;
  /** `faulty`: it has a text that is to be mended; `doubtful`: one to be looked at. */
  state: keyof typeof icons;
}

/** Whether the sheet has what the field asks for. */
export function CompleteMark({ id, state }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  const Icon = icons[state];
  return (
    <span id={id} className={mergeClasses(styles.mark, styles[state])}>
      <Icon aria-hidden />
      {t(`row.${state}`)}
    </span>
  );
}
