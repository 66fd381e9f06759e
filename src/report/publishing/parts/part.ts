import type { KindOfPart } from "../../form/signing";

/** What a document has beside its report: texts, tables and a picture, as they are to be read. */
export interface Part {
  heading: string;
  sentences: readonly string[];
  /** Stands above the tables, which say the same in numbers and run over pages where it cannot. */
  chart: PartChart | null;
  tables: readonly PartTable[];
  /** What is to be known before it is quoted. */
  remarks: readonly string[];
}

export interface PartTable {
  /** Null where the heading says all. */
  caption: string | null;
  columns: readonly PartColumn[];
  rows: readonly (readonly string[])[];
}

interface PartColumn {
  header: string;
  /** Beside the others'. */
  width: number;
  /** Numbers stand below each other by their last digit. */
  isNumber: boolean;
}

/** Bars side by side, from 0 to 100. */
export interface PartChart {
  title: string;
  /** The same for those who do not see it. */
  description: string;
  bars: readonly PartBar[];
}

export interface PartBar {
  label: string;
  score: number;
  /** The score as it is to be read. */
  shown: string;
  isWeak: boolean;
}

/** A part with all its texts as `written` gives them. */
export function partWritten(part: Part, written: (text: string) => string): Part {
  const { heading, sentences, tables, chart, remarks } = part;
  return {
    heading: written(heading),
    sentences: sentences.map(written),
    tables: tables.map(({ caption, columns, rows }) => ({
      caption: caption && written(caption),
      columns: columns.map((column) => ({ ...column, header: written(column.header) })),
      rows: rows.map((cells) => cells.map(written)),
    })),
    chart: chart && {
      title: written(chart.title),
      description: written(chart.description),
      bars: chart.bars.map((bar) => ({
        ...bar,
        label: written(bar.label),
        shown: written(bar.shown),
      })),
    },
    remarks: remarks.map(written),
  };
}

/** The parts that were wanted, and that there is nothing to say in. */
export const lackingIn = (
  made: Record<KindOfPart, Part | null>,
  wanted: readonly KindOfPart[],
): KindOfPart[] => wanted.filter((kind) => made[kind] === null);
