import { installOffice } from "../host/install-office";
import { hostOfPage } from "./host-of-page";

/**
 * Runs in the pane's page before Microsoft's library, in the place where Excel would load office.js:
 * gives the pane a line of its own to the workbook beside it.
 */
const connection = hostOfPage(window.parent).connect();
installOffice(window, connection);
window.addEventListener("pagehide", () => connection.disconnect());
