import { drawUpdate } from "../rows/draw-edits";
import { drawLegend } from "../rows/legend-update";
import type { Department } from "../terms/departments/department";
import { emptyDrawing } from "../workbook/drawing";
import { directoryEdits } from "../rows/directory-edits";
import { cellsAlone } from "../workbook/workbook-reading";
import type { Action } from "./action";

/** Departments into the directory sheet: names put right, there and in the legend, new ones at its end. */
export const pasteDirectory: Action<readonly Department[], { count: number; sheet: string }> = {
  name: "paste-directory",
  madeOf: "last-reading",
  plan: ({ reading, report }, departments) => {
    const { directory } = reading;
    if (!directory) return "no-grid";
    const edits = directoryEdits(directory, departments);
    const done = { count: departments.length, sheet: directory.sheetName };
    return {
      drawing:
        edits.cells.length === 0
          ? null
          : {
              ...emptyDrawing(),
              sheets: [drawUpdate(directory, edits), ...drawLegend(reading, report, departments)],
            },
      done,
      undo: { kind: "directory", before: cellsAlone(directory), edits },
      isBulk: true,
    };
  },
};
