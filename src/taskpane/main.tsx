import { createRoot } from "react-dom/client";
import { App } from "./start/App";
import { awaitOffice } from "./start/await-office";
import "./taskpane.css";

const pane = document.getElementById("pane");
if (!pane) throw new Error("taskpane.html has no element with the id pane");
const root = createRoot(pane);

// Before, Excel does not say which language it shows and whether it is dark.
awaitOffice(document, (surroundings) => {
  root.render(<App key={surroundings} surroundings={surroundings} />);
});
