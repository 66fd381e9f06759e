/** What the page finds itself in. */
export type Surroundings =
  "excel" | "too-old" /** A browser, or another Office program. */ | "not-excel" | "no-office";

type Page = Pick<Document, "readyState" | "addEventListener">;

/** Office.js never answers where one of its files is blocked. */
const patience = 8000;

/**
 * Tells what the page is in, once; and again where Office.js answers only after patience has run
 * out, so that a slow network still leads to the pane.
 */
export function awaitOffice(page: Page, tell: (surroundings: Surroundings) => void): void {
  const watchdog = setTimeout(() => {
    tell("no-office");
  }, patience);
  const ask = () => {
    if (typeof Office === "undefined") {
      clearTimeout(watchdog);
      tell("no-office");
      return;
    }
    void Office.onReady().then(({ host }) => {
      clearTimeout(watchdog);
      tell(surroundingsOf(host));
    });
  };
  // While the page is still being read, Office.js may be yet to come.
  if (typeof Office === "undefined" && page.readyState === "loading")
    page.addEventListener("DOMContentLoaded", ask);
  else ask();
}

/** Outside of Office there is no host. */
function surroundingsOf(host: Office.HostType | null): Surroundings {
  if (host !== Office.HostType.Excel) return "not-excel";
  return Office.context.requirements.isSetSupported("ExcelApi", "1.9") ? "excel" : "too-old";
}
