export { writeDrawing } from "../../excel/write-drawing";
export { planLayout } from "../../report/drawing/plan-layout";
export { planUndo } from "../../report/rows/undo";
