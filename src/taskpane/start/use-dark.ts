import { useEffect, useState } from "react";
import { isDark } from "./theme";

/** Whether Excel is dark. It does not say when that changes, so it is asked whenever the pane is looked at. */
export function useDark(): boolean {
  const [dark, setDark] = useState(askExcel);
  useEffect(() => {
    const look = () => {
      setDark(askExcel());
    };
    window.addEventListener("focus", look);
    document.addEventListener("visibilitychange", look);
    return () => {
      window.removeEventListener("focus", look);
      document.removeEventListener("visibilitychange", look);
    };
  }, []);
  return dark;
}

const askExcel = (): boolean =>
  isDark(typeof Office === "undefined" ? undefined : Office.context?.officeTheme);
