import type { NoteWish } from "../../report/actions/note";
import type { Finding } from "../../report/check/finding";
import type { Fix, TextFix } from "../../report/check/found";
import type { RuleCode } from "../../report/check/rules/rules";
import type { RuleLevels } from "../../report/check/settings";
import { drawing } from "../actions/drawing";
import { RefusedError } from "../actions/trouble";
import type { Actions } from "../actions/use-actions";
import type { UndoActions } from "../actions/use-undo";
import type { Workbook } from "../workbook/use-workbook";

/** What a person does about findings; each tells whether it was done. */
export interface CheckActions {
  fix: (finding: Finding, fix: Fix) => Promise<boolean>;
  /** All at once, and one undo takes them all back. */
  fixAll: (fixes: readonly TextFix[]) => Promise<boolean>;
  /** Lets warnings stand, in the name of whoever looked at them. */
  acknowledge: (findings: readonly Finding[], name: string) => Promise<boolean>;
  takeBackAcknowledgement: (finding: Finding) => Promise<boolean>;
  /** null: as serious as the rule is by itself. */
  setLevel: (rule: RuleCode, level: RuleLevels[RuleCode] | null) => Promise<boolean>;
  /** Marks the cells of these findings in the sheet; with none all marks go. */
  mark: (findings: readonly Finding[]) => Promise<boolean>;
}

export function useCheckActions(
  { run }: Actions,
  { act, book, view }: Workbook,
  { remember }: UndoActions,
): CheckActions {
  const sheetName = view?.report?.sheetName ?? "";

  const putTexts = (fixes: readonly TextFix[]) =>
    run("fix", async () => {
      const { fixTexts } = await drawing();
      const { done, undo, looksTrouble } = await act(fixTexts, { sheetName, fixes });
      remember("fix", done, undo);
      return looksTrouble;
    });

  const moveRow = (finding: Finding, { section }: Extract<Fix, { kind: "move" }>) =>
    run("fix", async () => {
      const { changeRow } = await drawing();
      const row = finding.reportRow === null ? undefined : book?.report?.rows[finding.reportRow];
      if (!row?.sheetRows.includes(finding.row)) throw new RefusedError("row-gone");
      const acted = await act(changeRow, { kind: "to-section", row, section });
      remember("to-section", { count: 1, sheet: acted.done.sheet }, acted.undo);
      return acted.looksTrouble;
    });

  const buildRow = ({ items, section }: Extract<Fix, { kind: "build" }>) =>
    run("fix", async () => {
      const { buildRows } = await drawing();
      const rows = { urgent: [], develop: [], [section]: [items] };
      const { done, undo, looksTrouble } = await act(buildRows, { kind: "build", rows });
      remember("build", { count: done.built, sheet: done.sheet }, undo);
      return looksTrouble;
    });

  const takeNote = (wish: NoteWish) =>
    run("fix", async () => {
      const { note } = await drawing();
      const { looksTrouble } = await act(note, wish);
      return looksTrouble;
    });

  return {
    fix: (finding, fix) => {
      switch (fix.kind) {
        case "text":
          return putTexts([fix]);
        case "move":
          return moveRow(finding, fix);
        case "build":
          return buildRow(fix);
      }
    },
    fixAll: putTexts,
    acknowledge: (findings, name) =>
      takeNote({ kind: "acknowledge", sheetName, findings, name, date: today() }),
    takeBackAcknowledgement: (finding) => takeNote({ kind: "take-back", sheetName, finding }),
    setLevel: (rule, level) => takeNote({ kind: "set-level", sheetName, rule, level }),
    mark: (findings) =>
      run("fix", async () => {
        const { mark } = await drawing();
        const { looksTrouble } = await act(mark, { sheetName, findings });
        return looksTrouble;
      }),
  };
}

/** As 2026-11-23, by the clock of whoever sits before it. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
