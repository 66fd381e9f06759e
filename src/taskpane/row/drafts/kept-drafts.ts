import { entryKeys, type EntryKey } from "../../../report/form/columns";
import type { Drafts } from "./draft";

/** A text typed for a cell that does not hold it yet, as it outlives the page. */
export interface KeptDraft {
  /** The workbook's address: another one may be opened in the same window. */
  workbook: string;
  sheetName: string;
  /** Zero-based. */
  sheetRow: number;
  key: EntryKey;
  base: string;
  text: string;
}

const place = "ita-report.drafts";

/** A button of the ribbon loads the pane anew, at any moment; what was typed until then is kept. */
export function keepDrafts(drafts: Drafts, workbook: string): void {
  const kept = drafts
    .filter(({ text, base, stage }) => text !== base && stage.kind !== "saved")
    .map(({ target, key, base, text }): KeptDraft => {
      const { report, sheetRow } = target;
      return { workbook, sheetName: report.sheetName, sheetRow, key, base, text };
    });
  try {
    if (kept.length === 0) sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, JSON.stringify(kept));
  } catch {
    // Storage may be switched off or full; what is typed is then kept in the pane alone.
  }
}

export function keptDrafts(workbook: string): KeptDraft[] {
  const kept = readKept();
  return Array.isArray(kept)
    ? kept.filter(isKeptDraft).filter((draft) => draft.workbook === workbook)
    : [];
}

function readKept(): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(place) ?? "[]");
  } catch {
    return [];
  }
}

function isKeptDraft(kept: Partial<Record<keyof KeptDraft, unknown>>): kept is KeptDraft {
  const texts = [kept.workbook, kept.sheetName, kept.base, kept.text];
  return (
    texts.every((each) => typeof each === "string") &&
    typeof kept.sheetRow === "number" &&
    entryKeys.some((key) => key === kept.key)
  );
}
