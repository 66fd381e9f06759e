/** What acts on the workbook, loaded with the first action that does: opening the pane needs none of it. */
export const drawing = () => import("./drawing-chunk");
