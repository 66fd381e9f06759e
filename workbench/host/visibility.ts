import { oneOf } from "./arguments";
import type { Engine, FWorksheet } from "./engine";
import { Fault } from "./fault";

/**
 * The engine knows shown and hidden. That a hidden sheet is hidden from people's own menus too stands in
 * the worksheet's `custom` as `{ veryHidden: true }`.
 */
const WORDS = ["Visible", "Hidden", "VeryHidden"] as const;

export function visibilityOf(sheet: FWorksheet): (typeof WORDS)[number] {
  if (!sheet.isSheetHidden()) return "Visible";
  return sheet.getCustomMetadata()?.["veryHidden"] === true ? "VeryHidden" : "Hidden";
}

export function setVisibility(engine: Engine, sheet: FWorksheet, value: string): void {
  const word = oneOf(value, WORDS, "visibility");
  const id = sheet.getSheetId();
  const hides = word !== "Visible";
  if (hides && !sheet.isSheetHidden()) {
    const others = engine.workbook.getSheets().filter((other) => other.getSheetId() !== id);
    const next = others.find((other) => !other.isSheetHidden());
    if (!next) throw new Fault("InvalidOperation", "A workbook must keep one visible sheet.");
    engine.byHost(() => {
      if (engine.workbook.getActiveSheet().getSheetId() === id) next.activate();
    });
    engine.command("sheet.mutation.set-worksheet-hidden", id, { hidden: 1 });
  } else if (!hides && sheet.isSheetHidden()) {
    engine.command("sheet.mutation.set-worksheet-hidden", id, { hidden: 0 });
  }
  const veryHidden = word === "VeryHidden";
  sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), veryHidden });
}
