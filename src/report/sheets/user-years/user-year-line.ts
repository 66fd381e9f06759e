import { familyOf } from "../../../reference/item-place";
import { codeOf, indicatorSpan, instruments, type Instrument } from "../../../reference/year";
import { instrumentOf, readCodes } from "../../terms/codes";
import { readTypedYear } from "../../terms/years";
import { arabicDigits } from "../../terms/thai-text";
import type { UserYearKey } from "./user-year-columns";

/** An item as a person lists it. */
export interface UserItem {
  instrument: Instrument;
  /** As `i8`, `e6`, `O13`, or of another family, in capitals: `MOIT3`. */
  code: string;
  /** "" where none is given. */
  title: string;
  /** 1-10. */
  indicator?: number;
  /** As `9.2`, which people may write in place of 9. */
  subIndicator?: string;
}

/** One line of the sheet รายการปีอื่น. */
export interface UserLine {
  fiscalYear: number;
  /** 0-100; null where none is given. */
  threshold: number | null;
  /** Null where the line gives nothing but a threshold. */
  item: UserItem | null;
}

export interface LineFault {
  key: UserYearKey;
  reason: "year" | "instrument" | "code" | "indicator" | "threshold";
}

type TextOf = (key: UserYearKey) => string;
/** Gives a value back, and makes a fault of a null. */
type Needed = <Value>(value: Value | null, fault: LineFault) => Value | null;

/** Reads a line from its texts; no line without an item and a threshold, nor where there are faults. */
export function readUserLine(text: TextOf): { line: UserLine | null; faults: LineFault[] } {
  const faults: LineFault[] = [];
  const needed: Needed = (value, fault) => {
    if (value === null) faults.push(fault);
    return value;
  };
  const hasItem = (["code", "title", "indicator"] as const).some((key) => text(key) !== "");
  const hasThreshold = text("threshold") !== "";
  if (!hasItem && !hasThreshold) return { line: null, faults };
  const fiscalYear = needed(yearIn(text("fiscalYear")), { key: "fiscalYear", reason: "year" });
  const threshold = hasThreshold
    ? needed(thresholdIn(text("threshold")), { key: "threshold", reason: "threshold" })
    : null;
  const item = hasItem ? readItem(text, needed) : null;
  const isSound = fiscalYear !== null && faults.length === 0;
  return { line: isSound ? { fiscalYear, threshold, item } : null, faults };
}

function readItem(text: TextOf, needed: Needed): UserItem | null {
  const code = needed(codeIn(text("code")), { key: "code", reason: "code" });
  if (code === null) return null;
  const instrument = needed(instrumentFor(code, text("instrument")), {
    key: "instrument",
    reason: "instrument",
  });
  if (instrument === null) return null;
  const place = needed(placeIn(text("indicator"), instrument), {
    key: "indicator",
    reason: "indicator",
  });
  return place && { instrument, code, title: text("title"), ...place };
}

function yearIn(text: string): number | null {
  const typed = readTypedYear(text.replace(/^พ\.?\s?ศ\.?/, ""));
  return typed.kind === "year" ? typed.year : null;
}

function thresholdIn(text: string): number | null {
  const threshold = Number(arabicDigits(text).replace(",", "."));
  return threshold >= 0 && threshold <= 100 ? threshold : null;
}

/** Built-in families as they are read everywhere (o13, ๐13, OIT 13); others by their letters and number. */
function codeIn(text: string): string | null {
  const { codes, title } = readCodes(text);
  const [code, ...others] = codes;
  if (code !== undefined) return others.length === 0 && title === "" ? code : null;
  const written = /^([A-Z]{1,5})[ .-]{0,2}0*([1-9]\d{0,2})$/.exec(arabicDigits(text).toUpperCase());
  return written ? `${written[1] ?? ""}${written[2] ?? ""}` : null;
}

/** The instrument as named; i, e and O name their own, and no other. */
function instrumentFor(code: string, named: string): Instrument | null {
  const own = instruments.find((instrument) => familyOf(codeOf(instrument, 1)) === familyOf(code));
  if (named === "") return own ?? null;
  const instrument = instrumentOf(named);
  return own === undefined || instrument === own ? instrument : null;
}

/** `9`, or `9.2` for a sub-indicator of OIT, within the instrument's own indicators; `{}` for nothing. */
function placeIn(
  text: string,
  instrument: Instrument,
): Pick<UserItem, "indicator" | "subIndicator"> | null {
  if (text === "") return {};
  const [subIndicator, whole, part] = /^(\d{1,2})(\.[1-9])?$/.exec(arabicDigits(text)) ?? [];
  const indicator = Number(whole);
  const { first, last } = indicatorSpan[instrument];
  if (!(indicator >= first && indicator <= last)) return null;
  if (part === undefined) return { indicator };
  return instrument === "OIT" ? { indicator, subIndicator } : null;
}
