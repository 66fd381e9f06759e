import type { OfferedLists } from "../assessment/offered-lists";
import type { Book } from "../book/book";
import { scoresOfReport } from "../book/given";
import { emptyDrawing, type Drawing } from "../workbook/drawing";
import { listsSheet, schemaVersion, type Settings } from "../sheets/settings/lists-sheet";
import { freeSheetName, sheetNames } from "../workbook/names";
import { drawUpdate } from "../rows/draw-edits";
import { cellsAlone } from "../workbook/workbook-reading";
import type { ItemScore } from "../sheets/scores/score-list";
import type { Undo } from "../rows/undo";
import { newScoreSheet, scoresName, updateScores } from "../sheets/scores/score-sheet";

export interface ImportRequest {
  items: readonly ItemScore[];
  assessedYear: number;
  /** What there is to choose from in the assessed year. */
  lists: OfferedLists;
  /** The same of the year the workbook had so far, for the way back; null where it had none. */
  listsBefore: OfferedLists | null;
  /** What a workbook begins with that has no report yet. */
  newSettings: Pick<Settings, "fiscalYear" | "threshold">;
}

export interface PlannedImport {
  /** Null where the workbook has just these scores already. */
  drawing: Drawing | null;
  sheetName: string;
  /** Onto a sheet of their own. */
  isAdded: boolean;
  /** Null where only what the workbook states is another. */
  undo: Undo | null;
}

/**
 * Scores into the workbook. Those of the year that is there already go into their own cells, new items
 * into rows of their own; another year's get a sheet of their own, and the old one stays as it is.
 */
export function planImport(book: Book, request: ImportRequest): PlannedImport {
  const { reading, scores: list } = book;
  if (reading.scores && list?.assessedYear === request.assessedYear) {
    const edits = updateScores(list, request.items);
    const before = cellsAlone(reading.scores);
    const isStated = scoresOfReport(book) !== null;
    const isSame = isStated && edits.cells.length === 0 && edits.rowSteps.length === 0;
    if (isSame) return { drawing: null, sheetName: list.sheetName, undo: null, isAdded: false };
    const stating = isStated
      ? emptyDrawing()
      : drawLists(book, request.lists, stated(book, request));
    return {
      drawing: { ...stating, sheets: [...stating.sheets, drawUpdate(reading.scores, edits)] },
      sheetName: list.sheetName,
      undo: isStated ? { kind: "scores", before, edits } : null,
      isAdded: false,
    };
  }
  return addSheet(book, request);
}

function addSheet(book: Book, request: ImportRequest): PlannedImport {
  const { reading } = book;
  const taken = reading.sheets.map(({ name }) => name);
  const sheetName = freeSheetName(sheetNames.scores, taken);
  const lists = drawLists(book, request.lists, stated(book, request));
  const name = scoresName(sheetName);
  return {
    drawing: {
      sheets: [...lists.sheets, newScoreSheet(sheetName, request.items, request.assessedYear)],
      names: [...lists.names, { ...name, exists: reading.names.includes(name.name) }],
      select: { sheetName, row: 0, column: 0 },
    },
    sheetName,
    isAdded: true,
    undo: {
      kind: "score-sheet",
      sheetName,
      items: request.items,
      assessedYear: request.assessedYear,
      drawing: wayBack(book, request, sheetName),
    },
  };
}

/** Takes an added score sheet out again, and the lists back to what they were. */
function wayBack(book: Book, request: ImportRequest, sheetName: string): Drawing {
  const { settings, scores: list } = book;
  const before = drawLists(book, request.listsBefore, settingsOf(book, request));
  const added = before.names.filter(({ exists }) => !exists);
  if (settings)
    return {
      ...before,
      names: [...before.names, ...(list ? [{ ...scoresName(list.sheetName), exists: true }] : [])],
      removed: { sheets: [sheetName], names: list ? [] : [scoresName(sheetName)] },
    };
  const lists = before.sheets.map((sheet) => sheet.sheetName);
  return {
    ...emptyDrawing(),
    removed: { sheets: [sheetName, ...lists], names: [scoresName(sheetName), ...added] },
  };
}

/** With them: they are brought to the report in view, which need not be the one that was laid out last. */
function stated(book: Book, request: ImportRequest): Settings {
  const settings = settingsOf(book, request);
  const fiscalYear = book.report?.fiscalYear ?? settings.fiscalYear;
  return { ...settings, fiscalYear, assessedYear: request.assessedYear };
}

/** The workbook's settings as they are, or those that it begins with. */
const settingsOf = (
  { settings }: Book,
  { assessedYear, newSettings }: ImportRequest,
): Settings => ({
  agency: "",
  ...newSettings,
  assessedYear,
  ...settings,
  schemaVersion,
});

/** The settings and lists of the assessed year. */
function drawLists({ reading }: Book, lists: OfferedLists | null, settings: Settings): Drawing {
  const taken = reading.sheets.map(({ name }) => name);
  const drawn = listsSheet(
    reading.settings?.sheetName ?? freeSheetName(sheetNames.lists, taken),
    reading.settings?.sheetName ?? null,
    settings,
    lists,
  );
  return {
    ...emptyDrawing(),
    sheets: [drawn.sheet],
    names: drawn.names.map((name) => ({ ...name, exists: reading.names.includes(name.name) })),
  };
}
