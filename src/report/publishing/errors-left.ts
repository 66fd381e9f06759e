import type { Finding } from "../check/finding";
import type { DocumentKind } from "./document-columns";

/** Whether it is about what the document says: of results a plan knows nothing yet. */
export const concerns = (kind: DocumentKind, { key }: Pick<Finding, "key">): boolean =>
  kind === "report" || key !== "results";

/** What makes a draft of a document. */
export const errorsLeft = (kind: DocumentKind, findings: readonly Finding[]): number =>
  findings.filter((finding) => finding.severity === "error" && concerns(kind, finding)).length;
