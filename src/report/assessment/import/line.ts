import type { Instrument } from "../../../reference/year";
import { instrumentNamed } from "../../terms/instrument-name";
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
  isPageNumber,
  isTotal,
} from "./passed-over";
import { readScore } from "./score-text";
import { cellAt, filledCells, lineText, type SourceRow } from "./source-table";

/** What a line turns out to be. */
export type Line =
  | CodedLine
  | { kind: "codeless"; reason: "no-code" | "no-instrument" | "unknown-code"; code: string }
  | { kind: "passed-over" };

export interface CodedLine {
  kind: "coded";
  codes: ItemCode[];
  /** The code does not name its instrument: `8`, `ข้อ 8`. */
  isBare: boolean;
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
  if (explicit) return { ...coded(row, mapping, explicit, known), isBare: false };
  if (isNoItem(row, mapping)) return { kind: "passed-over" };
  if (beginsWithNumber(codeText)) {
    if (instrument === null) return { kind: "codeless", reason: "no-instrument", code: codeText };
    const numbered = codesUnder(instrument, codeText, known);
    return { ...coded(row, mapping, numbered, known), isBare: true };
  }
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
  row: SourceRow,
  mapping: Mapping,
  { codes, title }: CodedText,
  known: KnownItems,
): Omit<CodedLine, "isBare"> {
  const own = mapping.title === mapping.code ? "" : cellAt(row, mapping.title);
  const again = explicitCodes(own, null, known);
  const ownTitle = again?.codes[0]?.code === codes[0]?.code ? (again?.title ?? own) : own;
  return {
    kind: "coded",
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
  const givesNothing = cellAt(row, mapping.score) === "";
  return givesNothing && (isNoteOrTitle(words) || isPageNumber(words));
}

/** The number first, wherever its column is; beside one, an instrument's name makes no total (`IIT | 9 | | 85`). */
function ownWords(row: SourceRow, mapping: Mapping): string {
  const code = cellAt(row, mapping.code);
  const left = [mapping.code, mapping.score, code === "" ? undefined : mapping.instrument];
  const cells = row.cells.filter((_, column) => !left.includes(column));
  return lineText({ ...row, cells: [code, ...cells] });
}
