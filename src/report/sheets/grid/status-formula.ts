import { cellAddress } from "../../terms/address";
import {
  entryColumns,
  entryKeys,
  type ColumnKey,
  type EntryKey,
  type SectionKind,
} from "../../form/columns";
import { names } from "../../workbook/names";

export const urgentMark = "⚠";
export const completeMark = "✓";

/** A score cell holds at most this many words: `80.24 และ 84.19` has three. */
const wordsInScore = 5;

/**
 * The status cell of a report row: what is still missing, or that it is complete, and whether it is
 * urgent. A formula, so that it is right at once, with the pane closed, and on any colleague's machine.
 */
export function statusFormula(
  columnOf: Record<ColumnKey, number>,
  section: SectionKind,
  rows: { first: number; last: number },
): string {
  const range = (key: EntryKey) => {
    const first = `$${cellAddress(rows.first, columnOf[key])}`;
    return rows.first === rows.last ? first : `${first}:$${cellAddress(rows.last, columnOf[key])}`;
  };
  const missing = entryColumns
    .map(({ key, short }) => `IF(COUNTA(${range(key)})=0," ${short}","")`)
    .join("&");
  const anyMissing = entryKeys.map((key) => `COUNTA(${range(key)})=0`).join(",");
  const score = `$${cellAddress(rows.first, columnOf.score)}`;
  return (
    `=IF(COUNTA(${range("instrument")},${range("issue")},${range("score")})=0,"",` +
    `IF(${isUrgent(score, section)},"${urgentMark} เร่งด่วน ","")&` +
    `IF(OR(${anyMissing}),"ขาด"&${missing},"${completeMark} ครบ"))`
  );
}

/** As the report itself has it: a score decides; without one, the section a person put the row in. */
function isUrgent(score: string, section: SectionKind): string {
  return section === "urgent"
    ? `IF(${score}="",TRUE,${isBelowThreshold(score)})`
    : isBelowThreshold(score);
}

/** A single score is compared as a number; of several (`80.24 และ 84.19`) the lowest counts. */
function isBelowThreshold(score: string): string {
  const words = Array.from({ length: wordsInScore }, (_, index) => {
    const word = `TRIM(MID(SUBSTITUTE(${score}," ",REPT(" ",50)),${index * 50 + 1},50))`;
    return `IFERROR(VALUE(${word})<${names.threshold},FALSE)`;
  });
  return `IF(ISNUMBER(${score}),${score}<${names.threshold},OR(${words.join(",")}))`;
}

/** The status of a sheet row that a report row runs on over: urgent where that row is. */
export function runningOnFormula(columnOf: Record<ColumnKey, number>, firstRow: number): string {
  const status = `$${cellAddress(firstRow, columnOf.status)}`;
  return `=IF(LEFT(${status},1)="${urgentMark}","${urgentMark} ต่อ","")`;
}

/** True on the sheet rows of an urgent weakness, for a conditional format that starts at `row`. */
export function urgentFlagFormula(columnOf: Record<ColumnKey, number>, row: number): string {
  const score = `$${cellAddress(row, columnOf.score)}`;
  const status = `$${cellAddress(row, columnOf.status)}`;
  return `=OR(AND(ISNUMBER(${score}),${score}<${names.threshold}),LEFT(${status},1)="${urgentMark}")`;
}

/** Longer than any instrument, as `EIT (2)`: alone where instruments stand it is a band or the legend. */
const band = `${"?".repeat(11)}*`;

/**
 * `ครบ 5 จาก 6 แถว` above the grid. Rows are counted by what begins one, as reading does: one that a person has put
 * in has no status yet.
 * @param watched a column's cells from the header to the legend.
 */
export function summaryFormula(watched: (key: ColumnKey) => string): string {
  const status = watched("status");
  const count = (text: string) => `COUNTIF(${status},"*${text}*")`;
  const [instrument, issue, score] = [watched("instrument"), watched("issue"), watched("score")];
  // With an instrument, but neither bands nor the legend; without one, by issue or score.
  const rows =
    `COUNTIF(${instrument},"?*")-COUNTIFS(${instrument},"${band}",${issue},"",${score},"")` +
    `+COUNTIFS(${instrument},"",${issue},"<>")+COUNTIFS(${instrument},"",${issue},"",${score},"<>")`;
  const weak = `COUNTIFS(${status},"",${score},"<"&${names.threshold})`;
  return (
    `="ครบ "&${count(completeMark)}&" จาก "&(${rows})&" แถว · ` +
    `จุดอ่อนเร่งด่วน "&(${count(`${urgentMark} เร่งด่วน`)}+${weak})&" แถว"`
  );
}
