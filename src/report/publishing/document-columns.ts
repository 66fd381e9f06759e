import {
  groupHeader,
  planColumns,
  publishedColumns,
  type EntryKey,
  type PlanKey,
} from "../form/columns";
import { planHeaders } from "./wordings";

/** What goes on paper: what was done and what came of it, or what is to be done. */
export const kindsOfDocument = ["report", "plan"] as const;
export type DocumentKind = (typeof kindsOfDocument)[number];

export type DocumentKey = EntryKey | PlanKey;

export interface DocumentColumn {
  key: DocumentKey;
  header: string;
  /** Beside the others'. */
  width: number;
  /** What stands above it and its neighbours of the same group; null for nothing. */
  group: string | null;
}

const inGroup: readonly EntryKey[] = ["actions", "results"];

const ofReport: readonly DocumentColumn[] = publishedColumns.map(({ key, header, width }) => {
  return { key, header, width, group: inGroup.includes(key) ? groupHeader : null };
});

/** Steps stand before who takes them; of results a plan knows nothing yet. */
const keysOfPlan = ["instrument", "issue", "measures", "actions", "responsible"] as const;

const ofPlan: readonly DocumentColumn[] = [
  ...keysOfPlan.flatMap((key) => ofReport.filter((column) => column.key === key)),
  ...planColumns,
].map(({ key, header, width }) => {
  return { key, header: planHeaders[key] ?? header, width, group: null };
});

export const documentColumns: Record<DocumentKind, readonly DocumentColumn[]> = {
  report: ofReport,
  plan: ofPlan,
};

/** A header's columns: those alone, then those that stand under a group. */
export function headerOf(columns: readonly DocumentColumn[]): {
  alone: DocumentColumn[];
  group: string | null;
  inGroup: DocumentColumn[];
} {
  const grouped = columns.filter(({ group }) => group !== null);
  return {
    alone: columns.filter(({ group }) => group === null),
    group: grouped[0]?.group ?? null,
    inGroup: grouped,
  };
}
