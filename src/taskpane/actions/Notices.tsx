import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import { useTranslation } from "react-i18next";
import { AfterWhile } from "./AfterWhile";
import { CopyableDetails } from "./CopyableDetails";
import type { Trouble } from "./trouble";

const useStyles = makeStyles({
  // At the foot of the window, so that it is seen wherever the page is scrolled to, and moves nothing.
  foot: {
    position: "fixed",
    insetInline: 0,
    bottom: 0,
    zIndex: 2,
    maxHeight: "70vh",
    overflowY: "auto",
    boxShadow: "0 -2px 8px rgba(0, 0, 0, 0.14)",
    // Empty it is not seen, but still there: screen readers announce only what comes into a known place.
    ":empty": { boxShadow: "none" },
  },
  bar: { borderRadius: 0 },
  body: { paddingBlock: "8px" },
  sentence: { margin: 0 },
});

interface Props {
  /** A person's action is waiting for Excel. */
  busy: boolean;
  trouble: Trouble | null;
  onDismiss: () => void;
}

/** What a person has to know now: that Excel waits for them, or what went wrong. */
export function Notices({ busy, trouble, onDismiss }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <div role="status" className={styles.foot}>
      {busy && (
        <AfterWhile ms={1500}>
          <MessageBar intent="info" layout="multiline" className={styles.bar}>
            <MessageBarBody className={styles.body}>{t("waiting.typing")}</MessageBarBody>
          </MessageBar>
        </AfterWhile>
      )}
      {trouble && (
        <MessageBar intent="error" layout="multiline" className={styles.bar}>
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{t(`trouble.${trouble.kind}.title`)}</MessageBarTitle>
            <p className={styles.sentence}>{t(`trouble.${trouble.kind}.next`)}</p>
            <CopyableDetails key={trouble.details} details={trouble.details} />
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                aria-label={t("trouble.close")}
                icon={<Dismiss20Regular />}
                onClick={onDismiss}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
