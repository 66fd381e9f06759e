import type { Instrument } from "../../reference/year";
import type { SectionKind } from "../form/columns";
import { readScores } from "../terms/scores";
import { isOrdinal } from "./cells";
import { instrumentHeading, type InstrumentHeading } from "./instrument-heading";
import type { SheetLine } from "./sheet-line";
import { sectionOfBand, sectionOfLoneBand } from "./section-titles";
import { longestBand } from "./wordings/bands";

/** A line between rows that says of which section, or of which instrument, the rows below it are. */
export interface Band {
  section: SectionKind | null;
  /** Null also where the band is of a section. */
  instrument: Instrument | null;
  /** How it says an instrument; null for a section's. */
  heading: InstrumentHeading | null;
  /** In words that nothing else has. */
  isWhole: boolean;
  /** What someone typed beside it. */
  beside: SheetLine["cells"];
}

/** The band a line is; null for any other line. */
export function bandOf({ cells }: SheetLine): Band | null {
  const [title, ...beside] = cells.filter((cell, index) => index > 0 || !isOrdinal(cell.text));
  if (!title || title.text.length > longestBand) return null;
  const section = sectionOfBand(title.text);
  if (section) return { section, instrument: null, heading: null, isWhole: true, beside };
  const short = beside.length === 0 ? sectionOfLoneBand(title.text) : null;
  if (short) return { section: short, instrument: null, heading: null, isWhole: false, beside };
  const heading = headingOf(title.text, beside);
  if (!heading) return null;
  return { section: null, instrument: heading.instrument, heading, isWhole: false, beside };
}

/** An instrument or an indicator that has the line to itself, or its score beside it. */
function headingOf(title: string, beside: SheetLine["cells"]): InstrumentHeading | null {
  const [score, ...others] = beside;
  if (score === undefined) return instrumentHeading(title);
  // Asked first: most lines are rows, with more beside their item.
  if (others.length > 0 || !isScore(score.text)) return null;
  const heading = instrumentHeading(title);
  return heading && { ...heading, isScored: true };
}

const isScore = (text: string): boolean => !/\p{L}/u.test(text) && readScores(text).length === 1;
