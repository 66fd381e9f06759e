import { makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircle20Regular } from "@fluentui/react-icons/svg/error-circle";
import { Lightbulb20Regular } from "@fluentui/react-icons/svg/lightbulb";
import { Warning20Regular } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../report/check/found";

export const severityIcons = {
  error: ErrorCircle20Regular,
  warning: Warning20Regular,
  hint: Lightbulb20Regular,
} satisfies Record<Severity, unknown>;

export const useSeverityColours = makeStyles({
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  hint: { color: tokens.colorNeutralForeground2 },
});
