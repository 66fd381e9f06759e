import { createHash } from "node:crypto";

/** Microsoft asks that add-ins load office.js from here, so that it fits the Excel it runs in. */
export const officeOnline = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Fluent UI fills empty style elements through the browser's style sheet objects; no text is ever inline. */
const emptyStyle = createHash("sha256").update("").digest("base64");

/**
 * What the pane may load: its own files and office.js, and nothing from anywhere else. Who may frame it is
 * left open, since Excel on the web shows it inside pages of Microsoft's whose addresses change. Where the
 * pane stands in an agency's own Office Online Server, office.js asks in a frame from beside itself
 * (`AgaveErrorUX/index.html`) whether the person trusts that server, and waits for the answer.
 */
export function contentSecurityPolicy(officeJs = officeOnline) {
  const office = new URL(officeJs).origin;
  return [
    "default-src 'none'",
    `script-src 'self' ${office}`,
    `style-src 'self' 'sha256-${emptyStyle}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' ${office}`,
    `frame-src ${office}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
