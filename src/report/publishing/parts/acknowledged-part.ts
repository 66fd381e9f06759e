import type { Part } from "./part";
import { acknowledgedWords as words } from "./part-wordings";

/** A warning that someone lets stand, as it is to be read. */
export interface SaidAcknowledged {
  warning: string;
  name: string;
  date: string;
}

/** The last page of a document: who lets which warnings stand. */
export const acknowledgedPart = (acknowledged: readonly SaidAcknowledged[]): Part => ({
  heading: words.heading,
  sentences: [],
  tables: [
    {
      caption: null,
      columns: [
        { header: words.warning, width: 64, isNumber: false },
        { header: words.name, width: 20, isNumber: false },
        { header: words.date, width: 16, isNumber: false },
      ],
      rows: acknowledged.map(({ warning, name, date }) => [warning, name, date]),
    },
  ],
  chart: null,
  remarks: [],
});
