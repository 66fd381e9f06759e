import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../language/words-shown";
import { late } from "../parts/late";

const LanguageSwitch = late(
  () => import(/* webpackChunkName: "frame" */ "../language/LanguageSwitch"),
);

const useStyles = makeStyles({
  // Excel's own menu lies over the right end.
  header: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    flexWrap: "wrap",
    gap: "0 12px",
    padding: "8px 48px 4px 16px",
    // As tall as the switch of languages that comes to stand in it.
    boxSizing: "border-box",
    minHeight: "38px",
  },
  name: {
    margin: 0,
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export function Header() {
  const { t } = useWords();
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>{t("product")}</h1>
      <LanguageSwitch />
    </header>
  );
}
