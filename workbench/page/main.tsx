import { createRoot } from "react-dom/client";
import { Host } from "../host/host";
import { startGrid } from "./start-grid";
import { Bar } from "./Bar";
import { followTyping } from "./follow-typing";
import { revealCell } from "./reveal-cell";
import { isDark, requirementSet } from "./page-options";
import { readySarabun } from "./sarabun";
import { showPane } from "./show-pane";
import { switchPlaces } from "./switch-places";
import { words } from "./words";
import "./page.css";

const place = (id: string) => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}`);
  return element;
};

await readySarabun();
const univer = startGrid(place("grid"));
const host = new Host(univer, {
  requirementSet,
  isDark,
  displayLanguage: words.language === "en" ? "en-US" : "th-TH",
  reveal: (row, column) => revealCell(univer, row, column),
});
followTyping(univer, host);
window.workbench = { host, grid: univer };
host.openWorkbook({ name: words.newName });
document.documentElement.lang = words.language;

switchPlaces(place("grid"), place("pane"));
const show = (page?: string) => showPane(place("pane"), words.pane, page);
createRoot(place("bar")).render(<Bar host={host} univer={univer} onShowPane={show} />);
show();
