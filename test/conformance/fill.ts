import { onSheet } from "./conform";

/** Texts, numbers and answers in B2:D4 of the blank sheet, one of its cells empty. */
export const fill = () =>
  onSheet((sheet) => {
    sheet.getRange("B2:D4").values = [
      ["ก", 1, true],
      ["ข", 2, false],
      ["ค", 3, ""],
    ];
  });
