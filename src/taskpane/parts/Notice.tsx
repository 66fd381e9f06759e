import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import { useId, type ReactNode } from "react";
import "../../messages/notices";
import { useWords } from "../language/words-shown";
import { enlarged } from "../text-styles";
import { useFocus } from "./use-focus";

const useStyles = makeStyles({
  bar: { marginBottom: "12px", [enlarged]: { "& > .fui-MessageBar__icon": { display: "none" } } },
  body: { paddingBlock: "1px 6px", "& > p": { margin: 0 } },
});

interface Props {
  intent: "info" | "success" | "warning" | "error";
  title?: string;
  /** What it says; no notice where there is nothing to say. */
  children: ReactNode;
  /** What a person can do about it. */
  ways?: ReactNode;
  /** Without it the notice stays for as long as it is so. */
  onClose?: () => void;
  /** It comes of a click whose button may be gone. */
  takesFocus?: boolean;
  className?: string;
}

/**
 * What a person has to know, announced once. Its place is there before it, since screen readers tell only of
 * what comes into a known place; a word that changes in it is told alone, and what takes the focus is read
 * anyway.
 */
export function Notice(props: Props) {
  const { intent, title, children, ways, onClose, takesFocus = false, className } = props;
  const { t } = useWords();
  const styles = useStyles();
  const name = useId();
  const { place: bar } = useFocus<HTMLDivElement>(takesFocus);
  return (
    <div role="status" aria-live={takesFocus ? "off" : "polite"} aria-atomic={false}>
      {children && (
        <MessageBar
          ref={bar}
          tabIndex={-1}
          aria-labelledby={name}
          intent={intent}
          layout="multiline"
          className={mergeClasses(styles.bar, className)}
        >
          <MessageBarBody id={title ? undefined : name} className={styles.body}>
            {title && <MessageBarTitle id={name}>{title}</MessageBarTitle>}
            {children}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              onClose && (
                <Button
                  appearance="transparent"
                  aria-label={t("notice.close")}
                  icon={<Dismiss20Regular />}
                  onClick={onClose}
                />
              )
            }
          >
            {ways}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
