import { useState } from "react";
import { readWorkbook } from "../../excel/read-workbook";
import { drawing } from "../actions/drawing";
import { RefusedError } from "../actions/trouble";
import type { Actions } from "../actions/use-actions";
import type { Workbook } from "../workbook/use-workbook";

interface Published {
  sheet: string;
  rows: number;
}

/** One read and one write; the sheet it makes is all that changes. */
export function usePublishing({ run }: Actions, { recheck }: Workbook) {
  const [done, setDone] = useState<Published | null>(null);
  const publish = () =>
    run("publish", async () => {
      setDone(null);
      const published = await recheck.alone(async (): Promise<Published> => {
        const reading = await readWorkbook({ waitForTyping: true });
        const { planPublishing, writeDrawing } = await drawing();
        const publishing = planPublishing(reading);
        if (!publishing) throw new RefusedError("no-grid");
        await writeDrawing(publishing.drawing);
        return { sheet: publishing.sheetName, rows: publishing.rowCount };
      });
      setDone(published);
      await recheck.readNow();
    });
  return { done, publish };
}
