import type { Finding } from "../check/finding";
import type { DocumentKind } from "./document-columns";

/** What makes a draft of a document: of results a plan knows nothing yet. */
export const errorsLeft = (kind: DocumentKind, findings: readonly Finding[]): number =>
  findings.filter(
    ({ severity, key }) => severity === "error" && !(kind === "plan" && key === "results"),
  ).length;
