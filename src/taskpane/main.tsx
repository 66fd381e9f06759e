import { createRoot } from "react-dom/client";
import { chosenLanguage } from "./language/chosen-language";
import { speak } from "./language/speak";
import { App } from "./start/App";
import { awaitOffice } from "./start/await-office";
import "./taskpane.css";

const pane = document.getElementById("pane");
if (!pane) throw new Error("taskpane.html has no element with the id pane");
const root = createRoot(pane);

speak(chosenLanguage());
awaitOffice(document, (surroundings) => {
  // Only now does Excel say which language it shows and whether it is dark.
  speak(chosenLanguage());
  root.render(<App surroundings={surroundings} />);
});
