import type { Instrument } from "../../../reference/year";
import { instrumentNamed } from "../../terms/instrument-name";
import { itemOrIndicator } from "./bare-numbers";
import { codesWithin } from "./codes-in-text";
import { indicatorNamed } from "../indicator-named";
import {
  beginsWithNumber,
  codesUnder,
  explicitCodes,
  unknownCode,
  type CodedText,
  type ItemCode,
} from "./item-codes";
import type { KnownItems } from "./known-items";
import type { Mapping } from "./mapping";
import {
  isIndicatorName,
  isNoteOrTitle,
  isNumberedIndicator,
  numbersPage,
  isTotal,
} from "./passed-over";
import { readScore } from "./score-text";
import { itemsTitled } from "./titled-item";
import { cellAt, filledCells, lineText, type SourceRow } from "./source-table";

/** What a line turns out to be. */
export type Line =
  | CodedLine
  | IndicatorLine
  | { kind: "codeless"; reason: CodelessReason; code: string }
  | { kind: "passed-over" };

/** `title-of-several`: without a code, and of the words of several items; `code` names them. */
export type CodelessReason = "no-code" | "no-instrument" | "unknown-code" | "title-of-several";

/** About one of the ten indicators as a whole: a heading between items, or all there is. */
export interface IndicatorLine {
  kind: "indicator";
  /** 1-10. */
  number: number;
  scoreText: string;
  /** What it is where it is an item's title after all, as that of i19 is an indicator's name too. */
  asItem: Line | null;
}

export interface CodedLine {
  kind: "coded";
  codes: ItemCode[];
  /** What tells the item: a code that names its instrument, a number (`8`, `ข้อ 8`) or its title alone. */
  by: "code" | "number" | "title";
  title: string;
  scoreText: string;
}

/** @param instrument that the line stands under */
export function readLine(
  row: SourceRow,
  mapping: Mapping,
  instrument: Instrument | null,
  known: KnownItems,
): Line {
  const codeText = cellAt(row, mapping.code ?? mapping.title);
  const titleText = cellAt(row, mapping.title);
  const explicit =
    explicitCodes(codeText, instrument, known) ?? explicitCodes(titleText, instrument, known);
  if (explicit) return coded("code", row, mapping, explicit, known);
  if (isNoItem(row, mapping))
    return (
      indicatorLine(row, mapping, titledLine(row, mapping, instrument, known)) ?? {
        kind: "passed-over",
      }
    );
  const within = codesWithin(codeText) ?? codesWithin(titleText);
  if (within) return coded("code", row, mapping, within, known);
  if (beginsWithNumber(codeText) && instrument !== null) {
    const numbered = codesUnder(instrument, codeText, known);
    return itemOrIndicator(coded("number", row, mapping, numbered, known));
  }
  return titledLine(row, mapping, instrument, known) ?? codeless(codeText);
}

function indicatorLine(
  row: SourceRow,
  mapping: Mapping,
  asItem: Line | null,
): IndicatorLine | null {
  const cells = row.cells.filter((_, column) => column !== mapping.score);
  const named = filledCells({ ...row, cells }).map(indicatorNamed);
  const [number] = named.filter((each) => each !== null);
  return number === undefined
    ? null
    : { kind: "indicator", number, scoreText: cellAt(row, mapping.score), asItem };
}

/** Under a header that says so, a bare number is an indicator's. */
export function numberedIndicator(row: SourceRow, mapping: Mapping): IndicatorLine | null {
  const code = cellAt(row, mapping.code);
  const number = beginsWithNumber(code) ? indicatorNamed(`ตัวชี้วัดที่ ${code}`) : null;
  return number === null
    ? null
    : { kind: "indicator", number, scoreText: cellAt(row, mapping.score), asItem: null };
}

/** By its title alone, where that is one item's of the year's list. */
function titledLine(
  row: SourceRow,
  mapping: Mapping,
  instrument: Instrument | null,
  known: KnownItems,
): Line | null {
  const title = cellAt(row, mapping.title);
  const [item, ...others] = itemsTitled(title, instrument, known);
  if (!item) return null;
  if (others.length > 0) {
    const code = [item, ...others].map((each) => each.code).join(", ");
    return { kind: "codeless", reason: "title-of-several", code };
  }
  return coded("title", row, mapping, { codes: [item], title }, known);
}

function codeless(codeText: string): Line {
  if (beginsWithNumber(codeText))
    return { kind: "codeless", reason: "no-instrument", code: codeText };
  const unknown = unknownCode(codeText);
  return unknown === null
    ? { kind: "codeless", reason: "no-code", code: "" }
    : { kind: "codeless", reason: "unknown-code", code: unknown };
}

/** `แบบวัด IIT ...`, `ผู้มีส่วนได้ส่วนเสียภายใน`: the instrument that the lines below are about. */
export function instrumentOfHeading(row: SourceRow, mapping: Mapping): Instrument | null {
  const line = lineText(row);
  const code = cellAt(row, mapping.code);
  if (beginsWithNumber(code) || unknownCode(code) !== null) return null;
  const texts = filledCells(row).filter((cell) => typeof readScore(cell) !== "number");
  const isHeading = line.startsWith("แบบ")
    ? texts.length === 1 || isTotal(line)
    : texts.length === 1 && cellAt(row, mapping.score) === "" && !/\d[.,]\d/.test(line);
  return isHeading ? instrumentNamed(line) : null;
}

/** With the title column's own words, without the code where they repeat it; else what followed the code. */
function coded(
  by: CodedLine["by"],
  row: SourceRow,
  mapping: Mapping,
  { codes, title }: CodedText,
  known: KnownItems,
): CodedLine {
  const own = mapping.title === mapping.code ? "" : cellAt(row, mapping.title);
  const again = explicitCodes(own, null, known) ?? codesWithin(own);
  const ownTitle = again?.codes[0]?.code === codes[0]?.code ? (again?.title ?? own) : own;
  return {
    kind: "coded",
    by,
    codes,
    title: ownTitle === "" ? title : ownTitle,
    scoreText: cellAt(row, mapping.score),
  };
}

/** Recognisably none of the items: blank, a total, a section's or indicator's heading, a note, a page number. */
function isNoItem(row: SourceRow, mapping: Mapping): boolean {
  if (lineText(row) === "" || instrumentOfHeading(row, mapping) !== null) return true;
  const words = ownWords(row, mapping);
  if (isTotal(words) || isNumberedIndicator(words) || isIndicatorName(words)) return true;
  if (cellAt(row, mapping.score) !== "") return false;
  const isUnnamed = mapping.title !== undefined && ownText(row, mapping) === "";
  return isUnnamed || isNoteOrTitle(words) || numbersPage(words);
}

/** What could name an item; numbers elsewhere, as a weighted mean, are none. */
const ownText = (row: SourceRow, mapping: Mapping): string =>
  cellAt(row, mapping.code) + cellAt(row, mapping.title);

/** The number first, wherever its column is; beside one, an instrument's name makes no total (`IIT | 9 | | 85`). */
function ownWords(row: SourceRow, mapping: Mapping): string {
  const code = cellAt(row, mapping.code);
  const left = [mapping.code, mapping.score, code === "" ? undefined : mapping.instrument];
  const cells = row.cells.filter((_, column) => !left.includes(column));
  return lineText({ ...row, cells: [code, ...cells] });
}
