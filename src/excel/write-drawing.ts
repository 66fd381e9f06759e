import type { Guarded } from "../report/actions/guard";
import { blockAddress } from "../report/terms/address";
import type { DefinedName, Drawing, SheetDrawing, Written } from "../report/workbook/drawing";
import { namesOfSheets, sheetNames } from "../report/workbook/names";
import { logLine, logRow, type LoggedAction } from "../report/safe/safe-sheet";
import { checkGuard, openSafe } from "./check-guard";
import { enterCells } from "./enter-cells";
import { bytesOf, inPieces, LongRequest } from "./long-request";
import { keepState, type StateToKeep } from "./kept-state";
import { runExcel } from "./run-excel";
import { isAsWritten, sendCells, sizeOf, type Sent } from "./send-cells";

/** How a drawing is carried out so that nothing is lost, wherever Excel stops. */
export interface SafeWriting {
  /** What the drawing was planned on: where one of these holds something else by now, nothing is written. */
  guarded: readonly Guarded[];
  /** What the safe sheet is to say; null where a single action writes all. */
  log: LoggedAction | null;
  /** The report as it was, kept for a bulk action. */
  kept: StateToKeep | null;
  /** How the workbook's safe sheet stands; null where there is none yet. */
  safe: { isVisible: boolean } | null;
  /** Sheets that an action broken off had added, and nobody has seen. */
  leftOver: readonly string[];
}

/** Excel took the writing, and yet the cells hold something else. */
export class NotWrittenError extends Error {
  constructor() {
    super("What was written is not what the cells hold");
    this.name = "NotWrittenError";
  }
}

/**
 * Carries over what a drawing needs: rows, texts, formulas and names, in one round trip; in several where new sheets
 * are too long for one request. What is written over what people have goes in the first, with what compares it. The order is
 * such that wherever Excel stops each typed text stands in the grid once: rows come in, one action
 * writes, rows go out; a new sheet is filled unseen, then named, then shown.
 * @throws ExcelError; where `isGuardRefusal` nothing was written.
 * @throws NotWrittenError
 */
export function writeDrawing(drawing: Drawing, safety: SafeWriting): Promise<void> {
  return runExcel(
    async (context) => {
      const { workbook } = context;
      workbook.application.suspendScreenUpdatingUntilNextSync();
      const { log, guarded, kept } = safety;
      const safe = guarded.length > 0 || log ? openSafe(workbook, safety.safe) : null;
      if (safe) checkGuard(safe, guarded);
      if (safe && kept) keepState(safe, kept);
      if (safe && log) writeLog(safe, log);
      for (const name of safety.leftOver) workbook.worksheets.getItem(name).delete();
      const sheets = drawing.sheets.map((sheet) => ({ sheet, on: openSheet(workbook, sheet) }));
      // Formulas need their names; a sheet is found by its own once it is filled.
      const isOfSheet = ({ name }: DefinedName) => namesOfSheets.includes(name);
      setNames(
        workbook,
        drawing.names.filter((each) => !isOfSheet(each)),
      );
      const isThere = ({ sheet }: (typeof sheets)[number]) => sheet.existingName !== null;
      const rest = new LongRequest(context);
      const written = sheets.filter(isThere).flatMap(({ sheet, on }) => drawOver(sheet, on));
      for (const { sheet, on } of sheets.filter((each) => !isThere(each)))
        written.push(...(await fillNew(sheet, on, rest)));
      setNames(workbook, drawing.names.filter(isOfSheet));
      // A sheet that its name no longer leads to would be seen by nobody, nor brought back.
      for (const name of drawing.removed?.sheets ?? []) workbook.worksheets.getItem(name).delete();
      for (const { name } of drawing.removed?.names ?? []) workbook.names.getItem(name).delete();
      // From now on people may write on them, and they are no longer ours to take away.
      if (safe && log) writeLog(safe, { ...log, added: [] });
      show(workbook, drawing, log);
      await context.sync();
      if (!written.every(isAsWritten)) throw new NotWrittenError();
    },
    { waitForTyping: true },
  );
}

/** The end of a drawing of which all but this was carried out. */
export function showWritten(drawing: Drawing, log: LoggedAction): Promise<void> {
  return runExcel(
    async (context) => {
      show(context.workbook, drawing, log);
      await context.sync();
    },
    { waitForTyping: true },
  );
}

function show(workbook: Excel.Workbook, { sheets }: Drawing, log: LoggedAction | null): void {
  for (const { sheetName, existingName, hidden } of sheets)
    if (existingName === null && !hidden)
      workbook.worksheets.getItem(sheetName).visibility = "Visible";
  if (!log) return;
  const safe = workbook.worksheets.getItem(sheetNames.safe);
  writeLog(safe, { ...log, added: [], isUnfinished: false });
}

function writeLog(safe: Excel.Worksheet, log: LoggedAction): void {
  enterCells(safe, { row: logRow, column: 0 }, [logLine(log)]);
}

function setNames(workbook: Excel.Workbook, names: readonly DefinedName[]): void {
  for (const { name, formula, exists } of names) {
    if (exists) workbook.names.getItem(name).formula = formula;
    else workbook.names.add(name, formula);
  }
}

/** Sheets come first: names, dropdowns and flags point to them. */
function openSheet(workbook: Excel.Workbook, sheet: SheetDrawing): Excel.Worksheet {
  if (sheet.existingName === null) {
    const added = workbook.worksheets.add(sheet.sheetName);
    // Nobody takes for a report what is only half of one.
    added.visibility = "Hidden";
    return added;
  }
  const on = workbook.worksheets.getItem(sheet.existingName);
  if (sheet.existingName !== sheet.sheetName) on.name = sheet.sheetName;
  return on;
}

/** On a sheet that people have: all in one request, with what compares its cells. */
function drawOver(sheet: SheetDrawing, on: Excel.Worksheet): Sent[] {
  const moved = moveRows(sheet, on);
  formatCells(sheet, on);
  const written = sheet.values.map((block) => sendCells(on, block, block.values));
  for (const block of sheet.formulas) enterFormulas(on, block);
  mergeCells(sheet, on);
  return [...moved, ...written];
}

function moveRows({ rowSteps }: SheetDrawing, on: Excel.Worksheet): Sent[] {
  const written: Sent[] = [];
  for (const step of rowSteps) {
    if (step.kind === "write") {
      written.push(sendCells(on, step, step.cells));
    } else {
      const rows = on.getRange(`${step.row + 1}:${step.row + step.count}`);
      if (step.kind === "insert") rows.insert("Down");
      else rows.delete("Up");
    }
  }
  return written;
}

/** On a sheet that nobody sees yet. */
async function fillNew(
  sheet: SheetDrawing,
  on: Excel.Worksheet,
  request: LongRequest,
): Promise<Sent[]> {
  // A sheet that is brought back has its cells there.
  const written = moveRows(sheet, on);
  formatCells(sheet, on);
  for (const block of sheet.values.flatMap(inPieces)) {
    await request.makeRoom(bytesOf(block.values));
    written.push(sendCells(on, block, block.values));
  }
  for (const block of sheet.formulas.flatMap(inPieces)) {
    await request.makeRoom(bytesOf(block.values));
    enterFormulas(on, block);
  }
  mergeCells(sheet, on);
  return written;
}

/** Number formats before values: in a text cell, text that begins with = stays text. */
function formatCells({ looks }: SheetDrawing, on: Excel.Worksheet): void {
  for (const { block, look } of looks)
    if (look.numberFormat !== undefined)
      on.getRange(blockAddress(block)).numberFormat = [[look.numberFormat]];
}

function enterFormulas(on: Excel.Worksheet, block: Written): void {
  on.getRange(blockAddress({ ...block, ...sizeOf(block.values) })).formulas = block.values;
}

function mergeCells({ merges }: SheetDrawing, on: Excel.Worksheet): void {
  for (const merge of merges) on.getRange(blockAddress(merge)).merge();
}
