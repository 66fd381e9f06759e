import { IDefinedNamesService } from "@univerjs/engine-formula";
import type { Engine } from "./engine";
import { parseReference } from "./addresses";
import { invalidArgument } from "./fault";

export interface DefinedName {
  readonly id?: string;
  readonly name: string;
  /** As Excel writes it, starting with `=`. */
  readonly formula: string;
  readonly hidden?: boolean | undefined;
  /** Absent for a name of the whole workbook. */
  readonly sheetId?: string | undefined;
}

/** The engine's word for "no sheet of its own". */
const WHOLE_WORKBOOK = "AllDefaultWorkbook";

export function allNames(engine: Engine, sheetId?: string): DefinedName[] {
  const { workbook } = engine;
  const service = workbook.getActiveSheet().getInject().get(IDefinedNamesService);
  return Object.values(service.getDefinedNameMap(workbook.getId()) ?? {})
    .map(({ id, name, formulaOrRefString, hidden, localSheetId }): DefinedName => {
      const own = localSheetId === WHOLE_WORKBOOK ? undefined : localSheetId;
      return { id, name, formula: withEquals(formulaOrRefString), hidden, sheetId: own };
    })
    .filter((name) => name.sheetId === sheetId);
}

export const nameIn = (engine: Engine, key: string, sheetId?: string): DefinedName | undefined =>
  allNames(engine, sheetId).find((name) => name.name.toLowerCase() === key.toLowerCase());

/** @throws Fault InvalidArgument for what Excel takes for no name, or for a cell. */
export function requireName(name: string): string {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const isReference = parseReference(name) ?? /^(?:r|c|r\d+c\d+)$/i.test(name);
  if (!wellFormed || isReference) throw invalidArgument(`the name ${name}`);
  return name;
}

/** Whether a name is defined, for the whole workbook or any one sheet. */
export function isNameTaken(engine: Engine, key: string): boolean {
  const scopes = [undefined, ...engine.workbook.getSheets().map((sheet) => sheet.getSheetId())];
  return scopes.some((sheetId) => nameIn(engine, key, sheetId));
}

export function saveName(engine: Engine, defined: DefinedName): DefinedName {
  const { name, formula, hidden = false, sheetId } = defined;
  const id = defined.id ?? `name-${sheetId ?? "workbook"}-${name.toLowerCase()}`;
  // The engine keeps a plain reference bare and moves it with the cells; a formula keeps its sign.
  const bare = formula.slice(1);
  engine.command("formula.mutation.set-defined-name", undefined, {
    id,
    name,
    formulaOrRefString: parseReference(bare) ? bare : formula,
    hidden,
    localSheetId: sheetId ?? WHOLE_WORKBOOK,
  });
  return { ...defined, id };
}

export function removeName(engine: Engine, { id, name }: DefinedName): void {
  engine.command("formula.mutation.remove-defined-name", undefined, { id, name });
}

const withEquals = (formula: string): string => (formula.startsWith("=") ? formula : `=${formula}`);
