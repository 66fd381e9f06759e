import { useState } from "react";
import { readWorkbook } from "../../excel/read-workbook";
import { writeDrawing } from "../../excel/write-drawing";
import { loadYear } from "../../reference/load-year";
import { defaultThreshold } from "../../reference/year";
import {
  planLayout,
  reportInView,
  type LayoutOutcome,
  type LayoutRequest,
} from "../../report/drawing/plan-layout";
import type { Actions } from "../actions/use-actions";
import type { Recheck } from "../check/recheck";
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

export function useLayout({ run }: Actions, recheck: Recheck): LayoutActions {
  const [done, setDone] = useState<LayoutDone | null>(null);

  const carryOut = async (request: LayoutRequest) => {
    setDone(await recheck.alone(() => layOut(request)));
    // Until the pane has seen the new report, a second press would lay out another one.
    await recheck.readNow();
  };
  return {
    done,
    layOut: (heading) =>
      run("layout", async () => {
        setDone(null);
        await carryOut({ ...heading, year: await loadYear(heading.fiscalYear), example: null });
      }),
    insertExample: () =>
      run("example", async () => {
        setDone(null);
        const { example } = await import("../../report/example");
        const { agency, fiscalYear } = example;
        const year = await loadYear(fiscalYear);
        await carryOut({ agency, fiscalYear, threshold: defaultThreshold, year, example });
      }),
    dismiss: () => {
      setDone(null);
    },
  };
}

/** One read and one write. */
async function layOut(request: LayoutRequest): Promise<LayoutDone> {
  const reading = await readWorkbook({ waitForTyping: true, withFormats: true });
  const { drawing, outcome, sheetName, rowCount } = planLayout(reading, request);
  await writeDrawing(drawing);
  return {
    outcome: request.example ? "example" : outcome,
    sheet: sheetName,
    from: reportInView(reading)?.sheetName ?? "",
    rows: rowCount,
    yearWithoutLists: request.year ? null : request.fiscalYear,
    at: Date.now(),
  };
}
