import { indicators } from "../../reference/indicators";
import type { Instrument } from "../../reference/year";
import type { SectionKind } from "../form/columns";
import { codesOfIssue } from "../terms/issue-codes";
import { instrumentNamed } from "../terms/instrument-name";
import { squeeze } from "../terms/letters";
import { scoresInIssue } from "../terms/scores";
import { arabicDigits, oneLine } from "../terms/thai-text";
import type { ColumnMatch } from "./columns";
import type { SheetLine } from "./sheet-line";
import { sectionOfBand, sectionOfLoneBand } from "./section-titles";
import { longestBand } from "./wordings/bands";

/** A line between rows that says of which section, or of which instrument, the rows below it are. */
export interface Band {
  section: SectionKind | null;
  /** Null also where the band is of a section. */
  instrument: Instrument | null;
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
  if (section) return { section, instrument: null, isWhole: true, beside };
  if (beside.length > 0) return null;
  const short = sectionOfLoneBand(title.text);
  if (short) return { section: short, instrument: null, isWhole: false, beside };
  const instrument = instrumentOfBand(title.text);
  return instrument && { section: null, instrument, isWhole: false, beside };
}

/** Where indicators are rows of their own, with measures beside them, none is a heading. */
export function hasIndicatorRows(lines: readonly SheetLine[], { columns }: ColumnMatch): boolean {
  return lines.some(({ cells }) => {
    const issue = cells.find(({ column }) => column === columns.issue);
    return issue !== undefined && cells.length > 2 && instrumentOfBand(issue.text) !== null;
  });
}

const isOrdinal = (text: string): boolean => /^\(?\d{1,2}[.)]?$/.test(arabicDigits(text).trim());

const titledIndicators = indicators.map(({ title, ...indicator }) => ({
  ...indicator,
  title: squeeze(title),
}));
const numberedIndicator = /^ตัวชี้วัด(?:ที่)?(\d{1,2})(?!\.\d)/;

/** `ส่วนที่ 1 แบบวัด ... (IIT)`, `ตัวชี้วัดที่ 3 การใช้อำนาจ`: a heading, and no item of its own. */
function instrumentOfBand(text: string): Instrument | null {
  const key = squeeze(arabicDigits(text)).replace(/^(?:ส่วนที่\d{1,2}:?|\d{1,2}[.)])/, "");
  const number = Number(numberedIndicator.exec(key)?.[1]);
  const named =
    titledIndicators.find((each) => each.number === number || each.title === key)?.instrument ??
    instrumentNamed(oneLine(text));
  const isItem = () => codesOfIssue(text).codes.length > 0 || scoresInIssue(text).length > 0;
  return named === null || isItem() ? null : named;
}
