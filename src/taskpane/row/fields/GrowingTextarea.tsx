import { makeStyles, Textarea, tokens, type TextareaProps } from "@fluentui/react-components";
import { forwardRef } from "react";

const lines = (count: number) => `calc(${tokens.lineHeightBase300} * ${count} + 16px)`;

const useStyles = makeStyles({
  stack: { display: "grid", maxHeight: lines(14) },
  // The same text in the same place, unseen, is what the box grows with.
  mirror: {
    gridArea: "1 / 1",
    boxSizing: "border-box",
    minHeight: lines(3),
    maxHeight: lines(14),
    overflow: "hidden",
    visibility: "hidden",
    padding: "7px 13px 9px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: "pre-wrap",
    overflowWrap: "break-word",
  },
  box: { gridArea: "1 / 1", minWidth: 0, minHeight: 0 },
  text: { minHeight: 0, maxHeight: "none" },
});

type Props = Omit<TextareaProps, "value"> & { value: string };

/** A text box as tall as its text, between 3 and 14 lines. */
export const GrowingTextarea = forwardRef<HTMLTextAreaElement, Props>(
  function GrowingTextarea(props, ref) {
    const styles = useStyles();
    return (
      <div className={styles.stack}>
        <div aria-hidden className={styles.mirror}>{`${props.value}\n`}</div>
        <Textarea
          {...props}
          ref={ref}
          resize="none"
          className={styles.box}
          textarea={{ className: styles.text }}
        />
      </div>
    );
  },
);
