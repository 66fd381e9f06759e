import type { EntryKey, SectionKind } from "../form/columns";
import { hasStatusColumn, type PlacedText } from "../form/report";
import { instrumentNamed } from "../terms/instrument-name";
import { readScores } from "../terms/scores";
import { isPlaceholder } from "../terms/placeholders";
import { readAround } from "./around-grid";
import { bandOf, type Band } from "./bands";
import type { Body, MatchedTable, Standing } from "./body";
import type { ColumnMatch } from "./columns";
import { repeats } from "./header";
import { isHeading, rowsOfTable, saysWhatWasDone } from "./headings-or-rows";
import { itemHeading } from "./item-headings";
import { isColumnNumbers, numbersPage } from "./page-marks";
import { startRow } from "./row";
import { sectionTitled } from "./section-titles";
import { instrumentOfScore } from "./scores-by-instrument";
import { sectionBeside } from "./section-beside";
import { goesOn, isGivenAgain, isMarkedToGoOn } from "./runs-on";
import type { SheetLine } from "./sheet-line";

export function readBody(tables: readonly MatchedTable[]): Body {
  const body: Body = {
    rows: [],
    bands: [],
    repeatedHeaders: 0,
    legendRow: null,
    legend: [],
    unplaced: [],
    aside: [],
  };
  let from: Said = { section: null, instrument: null, ofTable: null };
  let before: MatchedTable | null = null;
  for (const table of tables) {
    // A sheet of its own begins anew; the tables of a document go on.
    const isNew = table.sheetName !== before?.sheetName;
    from = saidAbove(table, isNew ? null : before, isNew ? { ...from, section: null } : from);
    if (table.isReport) from = readTable(table, from, body);
    else body.aside.push(...[...table.header.lines, ...table.lines].flatMap(({ cells }) => cells));
    before = table;
  }
  return body;
}

/** A sheet may be of one section, and say so where others have a band. */
const sectionOfSheet = ({ sheetName }: MatchedTable): SectionKind | null =>
  sectionTitled(sheetName);

type Said = Pick<Standing, "section" | "instrument" | "ofTable">;

/** A section wherever it stands above the header; an instrument right above it, or as the sheet is called. */
function saidAbove(table: MatchedTable, before: MatchedTable | null, from: Said): Said {
  const bands = table.above.map(bandOf);
  const heading = table.above.at(-1) ?? before?.lines.at(-1);
  const ofTable = (heading && bandOf(heading)?.instrument) ?? instrumentNamed(table.sheetName);
  const section = sectionOfSheet(table) ?? from.section;
  return {
    section: bands.reduce((said, band) => band?.section ?? said, section),
    instrument: ofTable ?? (before ? from.instrument : null),
    ofTable,
  };
}

function readTable(table: MatchedTable, from: Said, body: Body): Said {
  const { match, header, lines } = table;
  const isOwn = hasStatusColumn(match.columns);
  const rows = rowsOfTable(lines, match);
  const isBand = ({ section, heading }: Band, below: SheetLine | undefined) => {
    const hasRowBelow = below !== undefined && saysWhatWasDone(below, match);
    return (
      section !== null || (!isOwn && heading !== null && isHeading(heading, rows, hasRowBelow))
    );
  };
  const at: Standing = {
    ...from,
    previous: header.lines.at(-1)?.row ?? null,
    isUnderHeader: true,
    isInLegend: false,
    isBelow: false,
  };
  const heading = table.above.at(-1);
  if (heading) readItem(heading, table, at, body);
  for (const [index, line] of lines.entries()) {
    const below = lines[index + 1];
    const alone = bandOf(line);
    const beside = sectionBeside(line, match, alone);
    at.section = beside?.section ?? at.section;
    const band = beside ? null : alone;
    if (isMarkedToGoOn(line, at, match)) {
      readRowLine(line, table, at, body);
    } else if (line.isHeaders || repeats(header, line)) {
      body.repeatedHeaders += 1;
      Object.assign(at, { isUnderHeader: true, isInLegend: false, isBelow: false });
    } else if (band && isBand(band, below) && !(at.isInLegend && !band.isWhole)) {
      enter(band, line, at, body);
      if (below && holdsOn(band, below, table)) at.ofTable = band.instrument;
      continue;
    } else if (numbersPage(line) || (at.isUnderHeader && isColumnNumbers(line))) {
      body.aside.push(...line.cells);
    } else if (!readItem(line, table, at, body) && !readAround(line, table, at, body)) {
      readRowLine(line, table, at, body, beside?.title);
      at.isUnderHeader = false;
    }
    at.previous = line.row;
  }
  return at;
}

/** Right above a header or a section, an instrument is that of all the sections below it. */
const holdsOn = ({ instrument }: Band, below: SheetLine, { header }: MatchedTable): boolean =>
  instrument !== null && (repeats(header, below) || (bandOf(below)?.section ?? null) !== null);

function enter(band: Band, line: SheetLine, at: Standing, body: Body): void {
  const isNew = band.section !== null && band.section !== at.section;
  if (band.section) {
    body.bands.push({ kind: band.section, row: line.row });
    body.unplaced.push(...band.beside);
    // What counts the sections stands before their titles.
    body.aside.push(...line.cells.slice(0, -1 - band.beside.length));
    at.section = band.section;
    if (isNew) at.instrument = at.ofTable;
  } else {
    body.aside.push(...line.cells);
    at.instrument = band.instrument;
  }
  at.isBelow = false;
  at.previous = isNew || band.section === null ? null : line.row;
}

/** Where no column holds the issues, one that stands above its measures begins a row; false for other lines. */
function readItem(line: SheetLine, { match }: MatchedTable, at: Standing, body: Body): boolean {
  const item = match.columns.issue === undefined ? itemHeading(line) : null;
  if (!item) return false;
  const row = startRow(at, match);
  row.sheetRows.push(line.row);
  row.lines.push(line);
  row.cells.issue.push(item);
  body.rows.push(row);
  return true;
}

function readRowLine(
  line: SheetLine,
  table: MatchedTable,
  at: Standing,
  body: Body,
  title?: PlacedText,
): void {
  const { match } = table;
  const entries: { key: EntryKey; cell: PlacedText }[] = [];
  for (const cell of line.cells) {
    const key = match.fieldOf.get(cell.column);
    if (cell === title) body.aside.push(cell);
    else if (key === undefined) (isNamed(match, cell) ? body.aside : body.unplaced).push(cell);
    else if (key === "score" && match.scoresOf.size > 0 && readScores(cell.text).length === 0)
      body.aside.push(cell);
    else if (key !== "status") entries.push({ key, cell });
  }
  if (entries.length === 0) return;
  const isMarked = isMarkedToGoOn(line, at, match);
  if (!hasStatusColumn(match.columns) && !isMarked && saysNoRow(entries)) {
    body.unplaced.push(...entries.map(({ cell }) => cell));
    return;
  }
  const current = body.rows.at(-1);
  const isRunningOn =
    current !== undefined && (isMarked || goesOn(entries, line, at, current, table));
  const target = isRunningOn ? current : startRow(at, match);
  if (!isRunningOn) body.rows.push(target);
  target.instrument ??= instrumentOfScore(entries, match.scoresOf);
  target.sheetRows.push(line.row);
  target.lines.push(line);
  for (const { key, cell } of entries)
    if (isRunningOn && isGivenAgain(target, key, cell, entries)) body.aside.push(cell);
    else target.cells[key].push(cell);
}

/** `-` in every field says that there is none; a lone text where instruments stand is a heading. */
function saysNoRow(entries: readonly { key: EntryKey; cell: PlacedText }[]): boolean {
  const [first] = entries;
  if (entries.every(({ cell }) => isPlaceholder(cell.text)))
    return entries.length > 1 || first?.key === "instrument";
  return (
    entries.length === 1 &&
    first?.key === "instrument" &&
    instrumentNamed(first.cell.text) === null &&
    first.cell.text.length > shortest
  );
}

/** In letters: a shorter text may be a misspelt instrument. */
const shortest = 5;

/** In a column that has a header: another rule speaks of the column as a whole. */
const isNamed = ({ further, sections, unknown }: ColumnMatch, { column }: PlacedText): boolean =>
  further.has(column) || column === sections || unknown.some((header) => header.column === column);
