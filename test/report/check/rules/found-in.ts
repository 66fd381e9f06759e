import { loadYear } from "../../../../src/reference/load-year";
import type { ReferenceYear } from "../../../../src/reference/year";
import { blockOf, cellAddress } from "../../../../src/report/terms/address";
import { checkReport } from "../../../../src/report/check/check-report";
import type { Finding } from "../../../../src/report/check/finding";
import type { Fix } from "../../../../src/report/check/found";
import { changesOf } from "../../../../src/report/check/plan-fixes";
import type { Given } from "../../../../src/report/check/rules/rule";
import type { RuleCode } from "../../../../src/report/check/rules/rules";
import { readReport } from "../../../../src/report/reading/read-report";
import { readSheets } from "../../../../src/report/reading/read-sheets";
import { headingLine } from "../../../../src/report/sheets/grid/new-grid";
import type { CellValue } from "../../../../src/report/form/report";
import { completeRows, sampleGiven } from "../../../samples/complete-report";
import { plainShape, sampleSheet } from "../../../samples/sample-sheet";
import { gridReading, gridRow } from "../../../samples/grid";
import { row, type Click, type Found, type OtherSheet, type Situation } from "./example";

/** What one rule finds in a report, when the report is checked by all of them. */
export async function foundIn(situation: Situation, code: RuleCode): Promise<Required<Found>[]> {
  const front = sheetOf(situation);
  const own = readReport(front)?.agency ?? "";
  const others = Object.entries(situation.otherSheets ?? {}).map(([name, sheet]) =>
    otherSheet(name, own, sheet),
  );
  const report = readSheets({ fronts: [front], others });
  if (!report) throw new Error("no report found");
  const { findings } = checkReport(report, await givenOf(situation));
  return findings.filter(({ rule }) => rule === code).map(asMet);
}

function sheetOf(situation: Situation) {
  const { row: texts = {}, rows, shape, isWorkingGrid, cells = {} } = situation;
  const all = rows ?? completeRows.map((each, at) => (at === 1 ? row(texts) : each));
  const sheet = isWorkingGrid
    ? gridReading(all.map(({ section, text }) => gridRow(section, text)))
    : sampleSheet(all, { ...plainShape, ...shape });
  const hiddenRows = [...(situation.hiddenRows ?? [])];
  return { ...sheet, values: withCells(sheet.values, cells), hiddenRows };
}

function otherSheet(sheetName: string, own: string, sheet: OtherSheet) {
  const { rows, fiscalYear = 2566, agency = own } = sheet;
  const { values, ...rest } = sampleSheet(rows);
  return {
    ...rest,
    sheetName,
    values: withCells(values, { A2: headingLine({ agency, fiscalYear }) }),
  };
}

function withCells(
  values: readonly CellValue[][],
  cells: Readonly<Record<string, CellValue>>,
): CellValue[][] {
  const changed = values.map((line) => [...line]);
  for (const [address, value] of Object.entries(cells)) {
    const at = blockOf(address);
    const line = at && changed[at.row];
    if (!line) throw new Error(`${address} is no cell of the sheet`);
    // A cell to the right of all others has empty ones before it.
    while (line.length < at.column) line.push("");
    line[at.column] = value;
  }
  return changed;
}

async function givenOf({ given, year, addedItem }: Situation): Promise<Given> {
  const sample = await sampleGiven();
  const lists = [...sample.otherYears, ...(sample.year ? [sample.year] : [])];
  const assessed = year === undefined ? sample.year : await knownYear(year);
  return {
    ...sample,
    ...given,
    year: assessed && withItem(assessed, addedItem),
    otherYears: lists.filter(({ fiscalYear }) => fiscalYear !== assessed?.fiscalYear),
  };
}

const knownYear = async (year: number | null) => (year === null ? null : loadYear(year));

function withItem(year: ReferenceYear, added: Situation["addedItem"]): ReferenceYear {
  if (!added) return year;
  const { instrument, ...item } = added;
  const own = year.instruments[instrument];
  const items = [...own.items, { ...item, confidence: "yours" as const, sources: [] }];
  return { ...year, instruments: { ...year.instruments, [instrument]: { ...own, items } } };
}

function asMet({ row, column, key, values, suggestions, fixes }: Finding): Required<Found> {
  return { cell: cellAddress(row, column), key, values, suggestions, fixes: fixes.map(clickOf) };
}

function clickOf(fix: Fix): Click {
  if (fix.kind === "move") return { movesTo: fix.section };
  if (fix.kind === "build")
    return { addsTo: fix.section, items: fix.items.map(({ code }) => code) };
  const gives = Object.fromEntries(
    changesOf([fix]).map(({ row, column, after }) => [cellAddress(row, column), after]),
  );
  return fix.safe ? { safe: fix.to, gives } : { offered: fix.to, gives };
}
