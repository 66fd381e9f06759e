import { Fault } from "./fault";

type Place = "web" | "desktop";

/**
 * What cannot be undone, and where; of the classes played here.
 * Documentation: "Undo support with the Excel JavaScript API".
 */
const NOT_UNDONE: Readonly<Record<string, readonly Place[]>> = {
  "Chart.categoryLabelLevel": ["web", "desktop"],
  "Chart.seriesNameLevel": ["web", "desktop"],
  "DocumentProperties.author": ["web"],
  "DocumentProperties.category": ["web"],
  "DocumentProperties.comments": ["web"],
  "DocumentProperties.company": ["web"],
  "DocumentProperties.keywords": ["web"],
  "DocumentProperties.manager": ["web"],
  "DocumentProperties.revisionNumber": ["web"],
  "DocumentProperties.subject": ["web"],
  "DocumentProperties.title": ["web"],
  "NamedItem.comment": ["web"],
  "Workbook.close": ["web", "desktop"],
  "Workbook.insertWorksheetsFromBase64": ["web", "desktop"],
  "Workbook.save": ["web", "desktop"],
  "Worksheet.copy": ["web", "desktop"],
  "Worksheet.delete": ["web", "desktop"],
  "Worksheet.name": ["desktop"],
  "Worksheet.position": ["desktop"],
  "Worksheet.standardWidth": ["web"],
  "Worksheet.visibility": ["desktop"],
  "WorksheetCollection.addFromBase64": ["web", "desktop"],
  "WorksheetProtection.pauseProtection": ["web", "desktop"],
  "WorksheetProtection.protect": ["web", "desktop"],
  "WorksheetProtection.resumeProtection": ["web", "desktop"],
  "WorksheetProtection.setPassword": ["web", "desktop"],
  "WorksheetProtection.unprotect": ["web", "desktop"],
  "WorksheetProtection.updateOptions": ["web", "desktop"],
};

/** Throws where a member is to be part of one step of undo and Excel there cannot undo it at all. */
export function requireUndoable(type: string, member: string, platform: string): void {
  const place = platform === "OfficeOnline" ? "web" : "desktop";
  if (!NOT_UNDONE[`${type}.${member}`]?.includes(place)) return;
  throw new Fault("UndoNotSupported", `${type}.${member} doesn't support undo in a merged group.`);
}

/**
 * Set in a request's `flags` by a run with `mergeUndoGroup`. Not Excel's own: the published library does
 * not know the option and would drop it without a word.
 */
export const MERGES_UNDO = 1 << 20;

type Call = (...values: unknown[]) => unknown;

const isCall = (value: unknown): value is Call => typeof value === "function";

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Makes the library, once it hangs on the window, tell of `mergeUndoGroup`. Call it before its script. */
export function tellUndoGroups(window: object): void {
  changeWhenSet(window, "Excel", (library) => {
    if (isObject(library))
      changeWhenSet(library, "run", (run) => (isCall(run) ? telling(run) : run));
    return library;
  });
}

function changeWhenSet(object: object, name: string, change: (value: unknown) => unknown): void {
  // In one script with the library its declarations come first, and cannot be watched any more.
  if (Object.getOwnPropertyDescriptor(object, name)?.configurable === false) return;
  let value: unknown;
  Object.defineProperty(object, name, {
    configurable: true,
    enumerable: true,
    get: () => value,
    set: (given: unknown) => {
      value = change(given);
    },
  });
}

const telling =
  (run: Call): Call =>
  (options, ...rest) => {
    const [batch] = rest;
    const merges = isObject(options) && Reflect.get(options, "mergeUndoGroup") === true;
    if (!merges || !isCall(batch)) return run(options, ...rest);
    return run(options, (context: object) => {
      const flags = Number(Reflect.get(context, "_requestFlagModifier"));
      Reflect.set(context, "_requestFlagModifier", flags | MERGES_UNDO);
      return batch(context);
    });
  };
