import { makeStyles, tokens } from "@fluentui/react-components";

/** A pane that is enlarged to twice its size: what stands side by side elsewhere has no room there. */
export const enlarged = "@media (max-width: 240px)";

/** The texts that the steps of the work have in common. */
export const useTextStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  /** A heading that the focus can be led to: its ring touches neither it nor the line below. */
  goal: { marginBottom: "6px", outlineOffset: "2px" },
  subheading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  sentence: { margin: 0, color: tokens.colorNeutralForeground2 },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  /** What a person wrote, as they wrote it. */
  written: { whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  /** Tall lists scroll on their own, so that what follows them stays near. */
  scrolling: {
    maxHeight: "220px",
    overflowY: "auto",
    padding: "0 8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  /** For screen readers; something else says the same to the eye. */
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  /** Small and beside other things, with room for marks above and below letters. */
  link: { minWidth: 0, padding: "2px 4px", fontWeight: tokens.fontWeightRegular },
});
