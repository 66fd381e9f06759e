import type { textKeys } from "../../../../src/report/check/facts/lines-in-cells";
import { row, type Found, type RuleExamples } from "./example";

/** As messages shorten the issue of the row. */
const short = "i18 การสรรหา บรรจุ แต่งตั้ง โยกย้าย…";

export const missingMeasures = missingText("measures", "D6", {
  "one short measure": { row: { measures: "ประกาศหลักเกณฑ์" } },
});
export const missingResponsible = missingText("responsible", "E6", {
  "all departments named at once": { row: { responsible: "ทุกฝ่าย" } },
});
export const missingActions = missingText("actions", "F6", {
  "steps with dashes": { row: { actions: "- ประชุมคณะทำงาน\n- แจ้งเวียน" } },
});
export const missingResults = missingText("results", "G6", {
  "a number as the result": { row: { results: "ร้อยละ 100" } },
});

/** Only a person knows what belongs there: no fix is offered. */
function missingText(
  key: "responsible" | (typeof textKeys)[number],
  cell: string,
  passes: RuleExamples["passes"],
): RuleExamples {
  const found: Found = { cell, key, values: { issue: short } };
  return {
    finds: {
      "a cell left empty": { row: { [key]: "" }, found },
      "a cell of nothing but spaces": { row: { [key]: " \u00A0\u200B" }, found },
      "a cell of nothing but line breaks": { row: { [key]: "\n\n" }, found },
      "the same cell of every row": {
        rows: [row({ [key]: "" }), row({ [key]: "" }, "develop")],
        found: [
          { ...found, cell: cell.replace("6", "5") },
          { ...found, cell: cell.replace("6", "7") },
        ],
      },
      "a row without the form's column for it, by its issue": {
        cells: { [cell.replace("6", "3")]: "หมายเหตุ" },
        rows: [row({})],
        found: { cell: "B5", key, values: { issue: short } },
      },
    },
    passes: {
      "a dash, of which another rule speaks": { row: { [key]: "-" } },
      "a formula that fails, of which another rule speaks": { row: { [key]: "#REF!" } },
      "a text that begins one sheet row further down": {
        cells: { [cell]: "", [cell.replace("6", "7")]: "แจ้งเวียนหลักเกณฑ์" },
        rows: [row({}), row({}), row({ instrument: "", issue: "", score: "" })],
      },
      ...passes,
    },
  };
}
