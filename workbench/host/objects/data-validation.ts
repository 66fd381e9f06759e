import { DataValidationStatus, DataValidationType } from "@univerjs/core";
import { columnCount, rowCount, type Rectangle } from "../addresses";
import { flag } from "../arguments";
import { isError, present } from "../cells";
import { invalidArgument, itemNotFound } from "../fault";
import { movedFormula } from "../formulas";
import { NOTHING, type HostObject } from "../host-object";
import { requireFormula } from "../limits";
import { runs, type Place } from "../rectangles";
import type { TrackedArea } from "../references";
import type { Surroundings } from "../session";
import {
  clearValidation,
  layRules,
  listsTogether,
  rulesWithin,
  type RuleWithoutPlace,
  type ValidationRule,
} from "../validation-rules";
import {
  criteriaWord,
  readCriteria,
  readErrorAlert,
  readPrompt,
  writeCriteria,
  writeErrorAlert,
  writePrompt,
} from "../validation-words";
import { sheetOf } from "./range";
import { areasObject } from "./range-areas";

/** An area without a rule still has prompts and alerts of its own. */
const ANY: RuleWithoutPlace = { type: DataValidationType.ANY, allowBlank: true };

export function dataValidationObject(around: Surroundings, tracked: TrackedArea): HostObject {
  const { engine } = around;
  const area = () => present(sheetOf(around, tracked), tracked.area);
  const found = () => readTogether(around, { sheetId: tracked.sheetId, area: area() });
  const agreedRule = () => {
    const rule = found();
    return typeof rule === "string" ? undefined : rule;
  };
  const set = (change: Partial<RuleWithoutPlace>) => {
    const place = { sheetId: tracked.sheetId, area: area() };
    const laid = listsTogether(rulesWithin(engine, place)).map(
      ({ rule: { uid: _, ranges: __, ...rule }, areas }) => ({
        rule: { ...rule, ...change },
        areas,
      }),
    );
    const anew = [{ rule: { ...ANY, ...change }, areas: [place.area] }];
    layRules(engine, place, laid.length > 0 ? laid : anew);
  };
  const invalid = () => cellsWith(around, tracked, DataValidationStatus.INVALID);
  return {
    type: "DataValidation",
    reads: {
      type: () => {
        const rule = found();
        return typeof rule === "string" ? rule : criteriaWord(rule);
      },
      rule: () => {
        const rule = found();
        return typeof rule === "string" ? (rule === "None" ? {} : null) : writeCriteria(rule);
      },
      prompt: () => writePrompt(agreedRule() ?? ANY),
      errorAlert: () => writeErrorAlert(agreedRule() ?? ANY),
      ignoreBlanks: () => (agreedRule() ?? ANY).allowBlank ?? true,
      valid: async () => {
        const cells = rowCount(area()) * columnCount(area());
        const wrong = (await invalid()).reduce(
          (sum, each) => sum + rowCount(each) * columnCount(each),
          0,
        );
        return wrong === 0 ? true : wrong === cells ? false : null;
      },
    },
    writes: {
      rule: async (value) => {
        const criteria = readCriteria(value);
        await requireWorkingList(around, { sheetId: tracked.sheetId, area: area() }, criteria);
        // A new rule keeps the prompt and the alert that were there.
        const kept = { ...(agreedRule() ?? ANY), formula1: undefined, formula2: undefined };
        const rule = { ...kept, operator: undefined, ...criteria };
        const place = { sheetId: tracked.sheetId, area: area() };
        layRules(engine, place, [{ rule, areas: [place.area] }]);
      },
      prompt: (value) => set(readPrompt(value)),
      errorAlert: (value) => set(readErrorAlert(value)),
      ignoreBlanks: (value) => set({ allowBlank: flag(value, "ignoreBlanks") }),
    },
    calls: {
      clear: () => clearValidation(engine, tracked.sheetId, area()),
      getInvalidCells: async () => {
        const cells = await invalid();
        if (cells.length === 0) throw itemNotFound("invalid cells");
        return areasObject(around, tracked.sheetId, cells);
      },
      getInvalidCellsOrNullObject: async () => {
        const cells = await invalid();
        return cells.length === 0 ? NOTHING : areasObject(around, tracked.sheetId, cells);
      },
    },
  };
}

/** Excel's own dialog stops where a list's source is an error in the first of the cells; so does this. */
async function requireWorkingList(
  { engine }: Surroundings,
  { sheetId, area }: TrackedArea,
  { type, formula1 = "" }: Partial<RuleWithoutPlace>,
): Promise<void> {
  if (formula1.startsWith("=")) requireFormula(engine, formula1);
  if (type !== DataValidationType.LIST || !formula1.startsWith("=")) return;
  const place = { row: area.startRow, column: area.startColumn };
  if (!isError(await engine.evaluate(formula1, sheetId, place))) return;
  // Calculating all takes its time, and hardly a list is made from what other formulas say.
  await engine.calculated();
  const source = await engine.evaluate(formula1, sheetId, place);
  if (isError(source)) throw invalidArgument(`the list's source is ${String(source)}`);
}

/** The one rule of an area, as it reads in its first cell; else Excel's word for why there is none. */
function readTogether(
  around: Surroundings,
  place: TrackedArea,
): RuleWithoutPlace | "None" | "MixedCriteria" | "Inconsistent" {
  const rules = rulesWithin(around.engine, place);
  const [first] = rules;
  if (!first) return "None";
  const read = rules.map((rule) => JSON.stringify(comparable(around, rule, place.area)));
  if (read.some((each) => each !== read[0])) return "Inconsistent";
  const covered = rules
    .flatMap(({ ranges }) => ranges)
    .reduce((sum, range) => sum + rowCount(range) * columnCount(range), 0);
  if (covered < rowCount(place.area) * columnCount(place.area)) return "MixedCriteria";
  return comparable(around, first, place.area);
}

function comparable(
  { engine }: Surroundings,
  { uid: _, ranges, ...rule }: ValidationRule,
  area: Rectangle,
): RuleWithoutPlace {
  const from = ranges[0] ?? area;
  const { formula1, formula2 } = rule;
  return {
    ...rule,
    ...(formula1 !== undefined && { formula1: movedFormula(engine, formula1, from, area) }),
    ...(formula2 !== undefined && { formula2: movedFormula(engine, formula2, from, area) }),
  };
}

/** The cells of a status, gathered into runs down each column. */
async function cellsWith(
  around: Surroundings,
  tracked: TrackedArea,
  status: DataValidationStatus,
): Promise<Rectangle[]> {
  await around.engine.calculated();
  const sheet = sheetOf(around, tracked);
  const area = present(sheet, tracked.area);
  const ruled = rulesWithin(around.engine, { ...tracked, area }).flatMap(({ ranges }) => ranges);
  const found = await Promise.all(
    ruled.map(async (range) => {
      // The engine answers a range of one rule with its cells' statuses in a row.
      const statuses = (await sheet.getRange(range).getValidatorStatus()).flat();
      return statuses.flatMap((each, n): Place[] => {
        if (each !== status) return [];
        const across = n % columnCount(range);
        const down = (n - across) / columnCount(range);
        return [{ row: range.startRow + down, column: range.startColumn + across }];
      });
    }),
  );
  return runs(found.flat());
}
