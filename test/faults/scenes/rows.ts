import { buildRows, changeRow } from "../../../src/report/actions/change-row";
import { markedReport, rowAt } from "./marked-report";
import { pressing, type Scene } from "./scene";
import { items } from "./scores";

const changing =
  (index: number, kind: "duplicate" | "delete" | "up" | "down"): Scene["press"] =>
  async () =>
    pressing(changeRow, { kind, row: await rowAt(index) });

export const building = () =>
  pressing(buildRows, {
    kind: "build",
    rows: {
      urgent: Array.from({ length: 5 }, (_, index) => [
        { ...items[0]!, code: `i${index + 1}`, score: 60 + index },
      ]),
      develop: [[{ ...items[1]!, score: 90 }]],
    },
  });

export const changingRows: Scene[] = [
  {
    name: "add a row",
    set: markedReport,
    press: async () => pressing(changeRow, { kind: "add", section: "urgent" }),
  },
  { name: "delete a row", set: markedReport, press: changing(1, "delete") },
  { name: "copy a row", set: markedReport, press: changing(1, "duplicate") },
  { name: "move a row up", set: markedReport, press: changing(2, "up") },
  { name: "move a row down", set: markedReport, press: changing(1, "down") },
  {
    name: "move a row to the other section",
    set: markedReport,
    press: async () =>
      pressing(changeRow, { kind: "to-section", row: await rowAt(1), section: "develop" }),
  },
  { name: "build rows", set: markedReport, press: async () => building() },
];
