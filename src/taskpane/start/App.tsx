import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Pane } from "../Pane";
import type { Surroundings } from "./await-office";
import { ErrorBoundary } from "./ErrorBoundary";
import { Header } from "./Header";
import { StartHelp } from "./StartHelp";
import { paneTheme } from "./theme";
import { useDark } from "./use-dark";

const useStyles = makeStyles({
  page: { minHeight: "100vh" },
});

/** The whole page, in Excel's light or dark. */
export function App({ surroundings }: { surroundings: Surroundings }) {
  const dark = useDark();
  const { i18n, t } = useTranslation();
  const styles = useStyles();
  const language = i18n.resolvedLanguage;
  const title = t("product");
  useEffect(() => {
    document.documentElement.lang = language ?? "th";
    document.documentElement.dataset.theme = dark ? "dark" : "light";
    document.title = title;
  }, [language, dark, title]);
  return (
    <FluentProvider theme={paneTheme(dark)}>
      {/* Fluent gives the provider's own look to every menu and list as well: the height is not theirs. */}
      <div className={styles.page}>
        <ErrorBoundary>
          <Header />
          {surroundings === "excel" ? <Pane /> : <StartHelp reason={surroundings} />}
        </ErrorBoundary>
      </div>
    </FluentProvider>
  );
}
