import { loadOffered } from "../../../src/report/assessment/offered-lists";
import { importScores } from "../../../src/report/actions/import-scores";
import type { ItemScore } from "../../../src/report/sheets/scores/score-list";
import { markedReport } from "./marked-report";
import { pressing, type Scene } from "./scene";

export const items: ItemScore[] = [
  { instrument: "IIT", code: "i1", title: "การปฏิบัติงาน", score: 60 },
  { instrument: "EIT", code: "e9", title: "การเผยแพร่ข้อมูล", score: 72.7 },
  { instrument: "OIT", code: "O1", title: "โครงสร้าง", score: 100 },
];

export const importing = async (list: readonly ItemScore[]) =>
  pressing(importScores, {
    items: list,
    assessedYear: 2566,
    lists: await loadOffered(2566, []),
    listsBefore: await loadOffered(2566, []),
    newSettings: { fiscalYear: 2567, threshold: 85 },
  });

export const importingScores: Scene[] = [
  { name: "import scores", set: markedReport, press: () => importing(items) },
  {
    name: "import scores again",
    set: async (live) => {
      await markedReport(live);
      await (
        await importing(items)
      )(live);
    },
    press: () =>
      importing([
        ...items.map((item) => ({ ...item, score: item.score / 2 })),
        { ...items[0]!, code: "i2", score: 50 },
      ]),
  },
];
