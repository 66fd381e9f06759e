import { flag, text } from "../arguments";
import type { Engine } from "../engine";
import { Fault, generalException, invalidArgument, itemNotFound } from "../fault";
import { NOTHING, type HostObject } from "../host-object";
import type { Surroundings } from "../session";
import { worksheetObject } from "./worksheet";

/** Excel's rules for a sheet's name, one of which it keeps for itself; another sheet's is refused too. */
export function requireSheetName(engine: Engine, name: string, ownId?: string): string {
  const allowed =
    name.length >= 1 && name.length <= 31 && !/[\\/?*[\]:]|^'|'$|^history$/i.test(name);
  if (!allowed) throw invalidArgument(`the sheet name ${name}`);
  const holder = engine.sheetNamed(name);
  if (holder && holder.getSheetId() !== ownId) {
    throw new Fault("ItemAlreadyExists", `A sheet named ${name} already exists.`);
  }
  return name;
}

/** Throws where the workbook's structure is protected. */
export function requireOpenStructure({ play }: Surroundings): void {
  if (play.structureIsProtected)
    throw new Fault("AccessDenied", "The structure of the workbook is protected.");
}

export function worksheetsObject(around: Surroundings): HostObject {
  const { engine } = around;
  const object = (sheetId: string) => worksheetObject(around, sheetId);
  const shown = (visibleOnly: unknown) => {
    const only = flag(visibleOnly, "visibleOnly", false);
    return engine.workbook.getSheets().filter((sheet) => !only || !sheet.isSheetHidden());
  };
  /** A key is a name or an id. */
  const find = (key: unknown) => {
    const wanted = text(key, "the sheet's name");
    return engine.sheetNamed(wanted) ?? engine.sheet(wanted.replace(/^\{(.*)\}$/, "$1"));
  };
  return {
    type: "WorksheetCollection",
    items: () => engine.workbook.getSheets().map((sheet) => object(sheet.getSheetId())),
    item: (key) => {
      const sheet = find(key);
      if (!sheet) throw itemNotFound(`worksheet ${String(key)}`);
      return object(sheet.getSheetId());
    },
    calls: {
      getItemOrNullObject: (key) => {
        const sheet = find(key);
        return sheet ? object(sheet.getSheetId()) : NOTHING;
      },
      getActiveWorksheet: () => {
        if (around.play.chartSheetIsActive) throw generalException("a chart sheet is active");
        return object(engine.workbook.getActiveSheet().getSheetId());
      },
      getCount: (visibleOnly) => shown(visibleOnly).length,
      getFirst: (visibleOnly) => objectOf(shown(visibleOnly)[0]?.getSheetId()),
      getLast: (visibleOnly) => objectOf(shown(visibleOnly).at(-1)?.getSheetId()),
      add: (name) => {
        requireOpenStructure(around);
        const sheetName =
          name === undefined || name === null
            ? undefined
            : requireSheetName(engine, text(name, "the sheet's name"));
        const sheet = addSheet(engine, sheetName);
        around.sheetAdded(sheet);
        return object(sheet);
      },
    },
  };

  function objectOf(sheetId: string | undefined): HostObject {
    if (sheetId === undefined) throw itemNotFound("a visible worksheet");
    return object(sheetId);
  }
}

/** A new sheet goes last and, in Excel, is not shown until it is activated. */
function addSheet(engine: Engine, name: string | undefined): string {
  const { workbook } = engine;
  const known = new Set(workbook.getSheets().map((sheet) => sheet.getSheetId()));
  engine.keepingShown(() =>
    engine.command("sheet.command.insert-sheet", undefined, {
      index: workbook.getNumSheets(),
      sheet: name === undefined ? {} : { name },
    }),
  );
  const added = workbook.getSheets().find((sheet) => !known.has(sheet.getSheetId()));
  if (!added) throw itemNotFound("the sheet that was added");
  return added.getSheetId();
}
