import { makeStyles, tokens } from "@fluentui/react-components";

/** The texts that all parts of this step have in common. */
export const useTextStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
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
  /** Small and beside other things, with room for marks above and below letters. */
  link: { minWidth: 0, padding: "2px 4px", fontWeight: tokens.fontWeightRegular },
});
