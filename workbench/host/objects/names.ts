import { fullAddress, parseReference } from "../addresses";
import { flag, text } from "../arguments";
import type { Engine } from "../engine";
import { Fault, invalidArgument, itemNotFound } from "../fault";
import { isHostObject, NOTHING, type HostObject } from "../host-object";
import {
  allNames,
  nameIn,
  removeName,
  requireName,
  saveName,
  type DefinedName,
} from "../defined-names";
import { requireFormula } from "../limits";
import type { TrackedArea } from "../references";
import type { Surroundings } from "../session";
import { tableNamed } from "../tables";
import { rangeObject } from "./range";

/** The workbook's names, or those of one sheet. */
export function namesObject(around: Surroundings, sheetId?: string): HostObject {
  const { engine } = around;
  const named = ({ name }: DefinedName) =>
    nameObject(around, () => {
      const found = nameIn(engine, name, sheetId);
      if (!found) throw itemNotFound(`name ${name}`);
      return found;
    });
  const find = (key: unknown) => nameIn(engine, text(key, "the name"), sheetId);
  return {
    type: "NamedItemCollection",
    items: () => allNames(engine, sheetId).map(named),
    item: (key) => {
      const name = find(key);
      if (!name) throw itemNotFound(`name ${String(key)}`);
      return named(name);
    },
    calls: {
      getItemOrNullObject: (key) => {
        const name = find(key);
        return name ? named(name) : NOTHING;
      },
      getCount: () => allNames(engine, sheetId).length,
      add: (key, reference) => {
        const name = requireName(text(key, "the name"));
        if (find(name) ?? tableNamed(engine, name))
          throw new Fault("ItemAlreadyExists", `The name ${name} already exists.`);
        return named(saveName(engine, { name, formula: formulaFor(engine, reference), sheetId }));
      },
    },
  };
}

function formulaFor(engine: Engine, reference: unknown): string {
  if (isHostObject(reference) && reference.area) {
    const sheet = engine.sheet(reference.area.sheetId);
    if (!sheet) throw itemNotFound(reference.area.sheetId);
    return `=${fullAddress(sheet.getSheetName(), reference.area.area, true)}`;
  }
  return asFormula(engine, text(reference, "the reference"));
}

function asFormula(engine: Engine, formula: string): string {
  if (!formula.startsWith("="))
    throw invalidArgument(`a name's formula starts with =, not ${formula}`);
  return requireFormula(engine, formula);
}

/** The cells behind a name; a name for anything but a plain reference has none. */
function areaOf(engine: Engine, name: DefinedName): TrackedArea | undefined {
  const reference = parseReference(name.formula.slice(1));
  const sheet = reference?.sheet === undefined ? undefined : engine.sheetNamed(reference.sheet);
  return reference && sheet && { sheetId: sheet.getSheetId(), area: reference.area };
}

function nameObject(around: Surroundings, now: () => DefinedName): HostObject {
  const { engine } = around;
  const range = () => {
    const area = areaOf(engine, now());
    return area && rangeObject(around, area);
  };
  return {
    type: "NamedItem",
    identity: () => ({ _Id: now().name }),
    reads: {
      name: () => now().name,
      formula: () => now().formula,
      visible: () => !now().hidden,
      scope: () => (now().sheetId === undefined ? "Workbook" : "Worksheet"),
      type: () => {
        const name = now();
        if (areaOf(engine, name)) return "Range";
        return name.formula.includes("#REF!") ? "Error" : "String";
      },
      value: () => {
        const name = now();
        const area = areaOf(engine, name);
        const sheet = area && engine.sheet(area.sheetId);
        return area && sheet
          ? fullAddress(sheet.getSheetName(), area.area, true)
          : constant(name.formula);
      },
    },
    writes: {
      formula: (value) => {
        saveName(engine, { ...now(), formula: asFormula(engine, text(value, "formula")) });
      },
      visible: (value) => {
        saveName(engine, { ...now(), hidden: !flag(value, "visible") });
      },
    },
    calls: {
      delete: () => removeName(engine, now()),
      getRange: () => {
        const found = range();
        if (!found) throw itemNotFound(`a range named ${now().name}`);
        return found;
      },
      getRangeOrNullObject: () => range() ?? NOTHING,
    },
  };
}

/** `="text"` and `=5` are constants; for a formula Excel answers with its result, which is not worked out here. */
function constant(formula: string): unknown {
  const [, quoted] = /^="((?:[^"]|"")*)"$/.exec(formula) ?? [];
  if (quoted !== undefined) return quoted.replace(/""/g, '"');
  const number = Number(formula.slice(1));
  return Number.isNaN(number) ? formula : number;
}
