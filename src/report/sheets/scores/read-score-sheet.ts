import { instrumentOfCode } from "../../../reference/year";
import type { CellPosition } from "../../terms/address";
import { instrumentOf, readCodes } from "../../terms/codes";
import { cellText } from "../../reading/cells";
import type { CellValue, SheetCells } from "../../form/report";
import { readScores } from "../../terms/scores";
import { yearInText } from "../../terms/years";
import { arabicDigits, oneLine } from "../../terms/thai-text";
import { scoreColumnOf, type ScoreColumnKey } from "./score-columns";
import type { ItemScore } from "./score-list";

/** A line of the score sheet that gives no score, so that no weak item is overlooked. */
export interface ScoreFault extends CellPosition {
  reason: "no-instrument" | "no-code" | "no-score" | "score-out-of-range" | "given-twice";
  text: string;
}

/** An item's score with the sheet row it stands in (zero-based). */
export interface ListedScore extends ItemScore {
  row: number;
}

/** What the sheet คะแนน ITA holds. */
export interface ScoreList {
  sheetName: string;
  /** Null where the sheet's title no longer says. */
  assessedYear: number | null;
  columns: Partial<Record<ScoreColumnKey, number>>;
  headerRow: number;
  /** As they stand: people may sort, add and take away lines. */
  items: ListedScore[];
  faults: ScoreFault[];
}

const year = new RegExp(yearInText);

/** @returns null where the sheet has no header of ours. */
export function readScoreSheet({
  sheetName,
  firstRow,
  firstColumn,
  values,
}: SheetCells): ScoreList | null {
  const headerIndex = values.findIndex((row) => columnsIn(row, firstColumn).score !== undefined);
  const columns = columnsIn(values[headerIndex] ?? [], firstColumn);
  if (headerIndex < 0 || columns.code === undefined) return null;
  const title = arabicDigits(values.slice(0, headerIndex).flat().map(cellText).join(" "));
  const list: ScoreList = {
    sheetName,
    assessedYear: Number(year.exec(title)?.[0]) || null,
    columns,
    headerRow: firstRow + headerIndex,
    items: [],
    faults: [],
  };
  const codes = new Set<string>();
  values.slice(headerIndex + 1).forEach((cells, offset) => {
    const text = (key: ScoreColumnKey) => {
      const column = columns[key];
      return column === undefined ? "" : oneLine(cellText(cells[column - firstColumn]));
    };
    readLine(list, codes, list.headerRow + 1 + offset, text);
  });
  return list;
}

/** @param codes of the lines above, to which this one's is added */
function readLine(
  list: ScoreList,
  codes: Set<string>,
  row: number,
  text: (key: ScoreColumnKey) => string,
): void {
  const [code, given] = [text("code"), text("score")];
  if (code === "" && given === "" && text("title") === "") return;
  const fault = (reason: ScoreFault["reason"], key: ScoreColumnKey) =>
    list.faults.push({ row, column: list.columns[key] ?? 0, reason, text: code || text("title") });
  if (code === "") return void fault("no-code", "code");
  const [canonical = code] = readCodes(code).codes;
  const instrument = instrumentOf(text("instrument")) ?? instrumentOfCode(canonical);
  if (!instrument) return void fault("no-instrument", "instrument");
  const [score] = readScores(given);
  if (score === undefined) return void fault("no-score", "score");
  if (score > 100) return void fault("score-out-of-range", "score");
  if (codes.has(canonical)) return void fault("given-twice", "code");
  codes.add(canonical);
  list.items.push({ row, instrument, code: canonical, title: text("title"), score });
}

function columnsIn(row: readonly CellValue[], firstColumn: number): ScoreList["columns"] {
  const columns: ScoreList["columns"] = {};
  row.forEach((cell, offset) => {
    const key = scoreColumnOf(cellText(cell));
    if (key) columns[key] ??= firstColumn + offset;
  });
  return columns;
}
