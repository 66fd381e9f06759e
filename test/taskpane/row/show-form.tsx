import { screen, within } from "@testing-library/react";
import { useState } from "react";
import "../../../src/messages/findings";
import "../../../src/messages/row";
import type { OfferedLists } from "../../../src/report/assessment/offered-lists";
import type { Finding } from "../../../src/report/check/finding";
import { example } from "../../../src/report/form/example";
import type { RowTexts } from "../../../src/report/rows/follow-row";
import type { Department } from "../../../src/report/terms/departments/department";
import { useDrafts } from "../../../src/taskpane/row/drafts/use-drafts";
import type { ItemChoice } from "../../../src/taskpane/row/items/items-to-choose";
import { RowForm } from "../../../src/taskpane/row/RowForm";
import type { Fill, Filled } from "../../../src/taskpane/row/use-row-actions";
import { rowViewOf } from "../../../src/taskpane/workbook/row-view";
import { show } from "../../support/person";
import { bookWith, firstRow, nthRow, urgentRow } from "./rows";

const choices: ItemChoice[] = [
  { instrument: "IIT", code: "i8", title: "กระบวนการงบประมาณ", score: 73.1, weak: true },
  { instrument: "IIT", code: "i19", title: "การใช้ทรัพย์สิน", score: null, weak: false },
  { instrument: "OIT", code: "O13", title: "รายงานผล", score: 90, weak: false },
];

interface Shown {
  text?: Partial<RowTexts>;
  /** What comes of writing. */
  filled?: Filled;
  sought?: boolean;
  directory?: Department[];
  offered?: OfferedLists;
  findings?: Finding[];
}

/** The form of a row that holds these texts; tells what was written into its cells. */
export function showForm({
  text = {},
  filled = { kind: "written", at: 1 },
  sought,
  directory = example.departments,
  offered,
  findings = [],
}: Shown = {}) {
  Object.assign(globalThis, { Office: { context: { document: { url: "รายงาน.xlsx" } } } });
  const written: Partial<RowTexts>[] = [];
  const book = bookWith(urgentRow({ instrument: "IIT", ...text }));
  const report = book.report!;
  const target = nthRow(report, 0);
  const fill: Fill = (_, fields) => {
    written.push(fields);
    return Promise.resolve(filled);
  };
  function Form() {
    const drafting = useDrafts(report, 0, target, fill);
    const [isSought, setSought] = useState(sought ?? false);
    const asked = { sheetRow: firstRow, key: null };
    return (
      <>
        <RowForm
          report={report}
          selected={rowViewOf(book, { row: firstRow, column: 0 }, 85)!}
          drafts={drafting.shown!}
          choices={choices}
          offered={offered ?? null}
          directory={directory}
          findings={findings}
          sought={isSought ? asked : null}
          onFound={() => {
            setSought(false);
          }}
          onEnter={() => undefined}
        />
        <button
          onClick={() => {
            setSought(true);
          }}
        >
          ไป
        </button>
      </>
    );
  }
  sessionStorage.clear();
  return { ...show(<Form />), written };
}
export const button = (name: string | RegExp) => screen.getByRole("button", { name });
export const field = (name: string) => screen.getByRole("region", { name });
export const picker = (name: string) => within(field(name)).getByRole<HTMLInputElement>("combobox");
export const box = (name: string) => within(field(name)).getByRole<HTMLTextAreaElement>("textbox");
export const focused = () => document.activeElement;
