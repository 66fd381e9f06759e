import { indicators } from "../../reference/indicators";
import type { Instrument } from "../../reference/year";
import { codesOfIssue } from "../terms/issue-codes";
import { instrumentNamed } from "../terms/instrument-name";
import { squeeze } from "../terms/letters";
import { scoresInIssue, withoutScores } from "../terms/scores";
import { arabicDigits, oneLine } from "../terms/thai-text";

/** How a heading says its instrument: by name, or by an indicator with its number or without. */
export type Naming = "instrument" | "numbered indicator" | "indicator's title";

/** A text that names an instrument or an indicator, and no item of its own. */
export interface InstrumentHeading {
  instrument: Instrument;
  naming: Naming;
  /** Its own score stands in it: a row may look so too. */
  isScored: boolean;
}

const titledIndicators = indicators.map(({ title, ...indicator }) => ({
  ...indicator,
  title: squeeze(title),
}));
const numberedIndicator = /^ตัวชี้วัด(?:ที่)?(\d{1,2})(?!\.\d)/;

/** `ส่วนที่ 1 แบบวัด ... (IIT)`, `ตัวชี้วัดที่ 3 การใช้อำนาจ (81.20 คะแนน)`. */
export function instrumentHeading(text: string): InstrumentHeading | null {
  if (codesOfIssue(text).codes.length > 0) return null;
  const isScored = scoresInIssue(text).length > 0;
  const bare = isScored ? withoutScores(text) : text;
  const key = squeeze(arabicDigits(bare)).replace(/^(?:ส่วนที่\d{1,2}:?|\d{1,2}[.)])/, "");
  const number = Number(numberedIndicator.exec(key)?.[1]);
  const numbered = titledIndicators.find((each) => each.number === number);
  if (numbered) return { instrument: numbered.instrument, naming: "numbered indicator", isScored };
  const titled = titledIndicators.find(({ title }) => title === key);
  if (titled) return { instrument: titled.instrument, naming: "indicator's title", isScored };
  const instrument = instrumentNamed(oneLine(bare));
  return instrument && { instrument, naming: "instrument", isScored };
}
