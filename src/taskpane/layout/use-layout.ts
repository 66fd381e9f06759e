import { useState } from "react";
import { readWorkbook } from "../../excel/read-workbook";
import { drawing } from "../actions/drawing";
import { loadYear } from "../../reference/load-year";
import { defaultThreshold } from "../../reference/year";
import type { LayoutOutcome, LayoutRequest } from "../../report/drawing/plan-layout";
import { reportInView } from "../../report/reading/report-in-view";
import type { Actions } from "../actions/use-actions";
import type { Workbook } from "../workbook/use-workbook";
import type { WorkbookView } from "../workbook/workbook-view";
import type { Heading } from "./fields";

/** What a layout has done, to be told. */
export interface LayoutDone {
  outcome: LayoutOutcome | "example";
  sheet: string;
  /** The sheet of the report that was found before; "" where there was none. */
  from: string;
  rows: number;
  /** The year, where there were no lists for it. */
  yearWithoutLists: number | null;
  at: number;
}

export interface LayoutActions {
  done: LayoutDone | null;
  /** Tells whether it was done. */
  layOut: (heading: Heading) => Promise<boolean>;
  insertExample: () => Promise<boolean>;
  dismiss: () => void;
}

export function useLayout({ run }: Actions, { recheck, view }: Workbook): LayoutActions {
  const [done, setDone] = useState<LayoutDone | null>(null);

  const carryOut = async (request: LayoutRequest, view: WorkbookView | null) => {
    setDone(await recheck.alone(() => layOut(request, view)));
    // Until the pane has seen the new report, a second press would lay out another one.
    await recheck.readNow();
  };
  return {
    done,
    layOut: (heading) =>
      run("layout", async () => {
        setDone(null);
        // Scores that are there name the year that was assessed; it stands apart from the report's.
        const assessedYear = view?.scores?.assessedYear ?? heading.fiscalYear;
        const year = await loadYear(assessedYear);
        await carryOut({ ...heading, assessedYear, year, example: null }, view);
      }),
    insertExample: () =>
      run("example", async () => {
        setDone(null);
        const { example } = await import("../../report/example");
        const { agency, fiscalYear } = example;
        const year = await loadYear(fiscalYear);
        await carryOut(
          {
            agency,
            fiscalYear,
            threshold: defaultThreshold,
            assessedYear: fiscalYear,
            year,
            example,
          },
          view,
        );
      }),
    dismiss: () => {
      setDone(null);
    },
  };
}

/** One read and one write. */
async function layOut(request: LayoutRequest, view: WorkbookView | null): Promise<LayoutDone> {
  const drawingOn = view?.report ? { sheetName: view.report.sheetName } : "active-sheet";
  const reading = await readWorkbook({ waitForTyping: true, drawingOn });
  const { planLayout, writeDrawing } = await drawing();
  const layout = planLayout(reading, request);
  const { outcome, sheetName, rowCount } = layout;
  await writeDrawing(layout.drawing);
  return {
    outcome: request.example ? "example" : outcome,
    sheet: sheetName,
    from: reportInView(reading)?.sheetName ?? "",
    rows: rowCount,
    yearWithoutLists: request.year ? null : request.assessedYear,
    at: Date.now(),
  };
}
