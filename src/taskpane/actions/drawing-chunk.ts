export { writeDrawing } from "../../excel/write-drawing";
export { planLayout } from "../../report/drawing/plan-layout";
export { planPublishing } from "../../report/publishing/plan-publishing";
export { planUndo } from "../../report/rows/undo";
