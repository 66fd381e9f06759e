import { blockOf, cellAddress, columnLetters, quotedSheet } from "../terms/address";
import { emptySheetDrawing, type Drawing } from "../workbook/drawing";
import { freeSheetName, names, sheetNames } from "../workbook/names";
import { cellText } from "../reading/cells";
import { entryKeys } from "../form/columns";
import type { CellValue, ChosenColumns, SheetCells } from "../form/report";
import {
  kindsOfDigits,
  kindsOfPart,
  undecided,
  type DocumentSettings,
  type Signing,
} from "../form/signing";
import type { WorkbookReading } from "../workbook/workbook-reading";
import { severities } from "./found";
import { noNotes, type CheckNotes } from "./notes";
import { rules } from "./rules/rules";
import type { RuleLevels } from "./settings";

/*
 * The hidden sheet ITA_Check, one note a row: what it is, what it is about, and
 * for a rule its level; for the document a word for it; for an acknowledgement the name and date; for a mark the marked text; for a column
 * that was matched its field and, as a formula that goes with the column, its number.
 */
const columnCount = 5;

/** Where the first note stands, below the heading. */
const firstNote = 1;

/** @returns no notes where the workbook has no such sheet; lines it cannot read are passed over. */
export function readCheckNotes(sheet: SheetCells | null): CheckNotes {
  const levels: RuleLevels = {};
  const acknowledged: CheckNotes["acknowledged"][number][] = [];
  const marks: CheckNotes["marks"][number][] = [];
  const columns = new Map<string, ChosenColumns>();
  const document = new Map<string, string>();
  for (const cells of sheet?.values ?? []) {
    const [kind = "", about = "", first = "", second = "", third = ""] = cells.map(cellText);
    const rule = rules.find(({ code }) => code === about)?.code;
    const cell = blockOf(about);
    if (kind === "rule" && rule) {
      const level = [...severities, "off" as const].find((each) => each === first);
      if (level) levels[rule] = level;
    } else if (kind === "acknowledged" && rule) {
      acknowledged.push({ rule, about: first, name: second, date: third });
    } else if (kind === "mark" && cell) {
      marks.push({ row: cell.row, column: cell.column, text: first });
    } else if (kind === "document") {
      document.set(about, first);
    } else if (kind === "column") {
      const key = entryKeys.find((each) => each === first);
      const number = Number(cells[columnCount]);
      // Of a column that was taken out Excel knows no number.
      if (key && number >= 1) columns.set(about, { ...columns.get(about), [key]: number - 1 });
    }
  }
  const matched = [...columns].map(([sheetName, columns]) => ({ sheetName, columns }));
  return sheet
    ? { levels, acknowledged, marks, matched, document: documentSettings(document) }
    : noNotes;
}

function documentSettings(said: ReadonlyMap<string, string>): DocumentSettings {
  const word = (about: keyof Signing) => said.get(about) ?? "";
  return {
    signing: {
      madeBy: word("madeBy"),
      name: word("name"),
      position: word("position"),
      date: word("date"),
    },
    digits: kindsOfDigits.find((each) => each === said.get("digits")) ?? undecided.digits,
    parts: kindsOfPart.filter((each) => (said.get("parts") ?? "").split(" ").includes(each)),
  };
}

/** A line for each thing that was decided. */
const documentNotes = ({ signing, digits, parts }: DocumentSettings): string[][] =>
  Object.entries({
    ...signing,
    digits: digits === undecided.digits ? "" : digits,
    parts: parts.join(" "),
  })
    .filter(([, word]) => word !== "")
    .map(([about, word]) => ["document", about, word]);

/** The notes as a drawing of their sheet, which is added where the workbook has none yet. */
export function drawCheckNotes(reading: WorkbookReading, notes: CheckNotes): Drawing {
  const existing = reading.check?.sheetName ?? null;
  const sheetName = checkSheetName(reading);
  const sheet = emptySheetDrawing(sheetName, existing);
  const lines: CellValue[][] = [
    ["สิ่งที่ตกลงไว้เกี่ยวกับการตรวจรายงาน โปรดอย่าลบแผ่นงานนี้"],
    ...notes.marks.map(({ row, column, text }) => ["mark", cellAddress(row, column), text]),
    ...Object.entries(notes.levels).map(([rule, level]) => ["rule", rule, level]),
    ...notes.acknowledged.map(({ rule, about, name, date }) => [
      "acknowledged",
      rule,
      about,
      name,
      date,
    ]),
    ...documentNotes(notes.document),
  ];
  const numbers = lines.map((): CellValue[] => [""]);
  // A sheet that is gone, or has another name, would make a formula that Excel refuses.
  const there = notes.matched.filter((each) =>
    reading.sheets.some(({ name }) => name === each.sheetName),
  );
  for (const { sheetName: on, columns } of there)
    for (const key of entryKeys) {
      const column = columns[key];
      if (column === undefined) continue;
      lines.push(["column", on, key]);
      numbers.push([`=COLUMN(${quotedSheet(on)}!$${columnLetters(column)}$1)`]);
    }
  const before = reading.check?.values.length ?? 0;
  const rowCount = Math.max(lines.length, before);
  sheet.hidden = true;
  sheet.looks.push({
    block: { row: 0, column: 0, rowCount, columnCount },
    look: { numberFormat: "@" },
  });
  sheet.values.push({
    row: 0,
    column: 0,
    // To the end of what stood there, so that nothing taken back stays behind.
    values: Array.from({ length: rowCount }, (_, row) =>
      Array.from({ length: columnCount }, (_, column) => lines[row]?.[column] ?? ""),
    ),
  });
  const blanks = Array.from({ length: rowCount - numbers.length }, (): CellValue[] => [""]);
  if (notes.matched.length > 0 || reading.check?.values.some((cells) => cells.length > columnCount))
    sheet.formulas.push({ row: 0, column: columnCount, values: [...numbers, ...blanks] });
  const formula = `=${quotedSheet(sheetName)}!$A:$F`;
  const exists = reading.names.includes(names.check);
  return { sheets: [sheet], names: [{ name: names.check, formula, exists }], select: null };
}

export function checkSheetName(reading: WorkbookReading): string {
  const taken = reading.sheets.map(({ name }) => name);
  return reading.check?.sheetName ?? freeSheetName(sheetNames.check, taken);
}

/** The cell that holds a mark's text, by the mark's place in the notes. */
export function markedTextCell(sheetName: string, index: number): string {
  return `${quotedSheet(sheetName)}!$C$${firstNote + index + 1}`;
}
