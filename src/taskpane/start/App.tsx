import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { wordsIn } from "../../messages/words";
import { chosenLanguage } from "../language/chosen-language";
import { ShownLanguage } from "../language/words-shown";
import { Pane } from "../Pane";
import { late } from "../parts/late";
import type { Surroundings } from "./await-office";
import { ErrorBoundary } from "./ErrorBoundary";
import { Header } from "./Header";
import { paneTheme } from "./theme";
import { useDark } from "./use-dark";

const StartHelp = late(() => import("./StartHelp"));

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", minHeight: "100vh" },
});

/** The whole page, in Excel's light or dark. */
export function App({ surroundings }: { surroundings: Surroundings }) {
  const dark = useDark();
  const [language, choose] = useState(chosenLanguage);
  const shown = useMemo(() => ({ language, choose }), [language]);
  const styles = useStyles();
  const title = wordsIn(language)("product");
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = dark ? "dark" : "light";
    document.title = title;
  }, [language, dark, title]);
  return (
    <ShownLanguage.Provider value={shown}>
      <FluentProvider theme={paneTheme(dark)}>
        {/* Fluent gives the provider's own look to every menu and list as well: the height is not theirs. */}
        <div className={styles.page}>
          <ErrorBoundary>
            <Header />
            {surroundings === "excel" ? <Pane /> : <StartHelp reason={surroundings} />}
          </ErrorBoundary>
        </div>
      </FluentProvider>
    </ShownLanguage.Provider>
  );
}
