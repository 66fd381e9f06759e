import { layOut } from "../../../src/report/actions/lay-out";
import { layoutRequest } from "../../excel/at-excel";
import { gridRow } from "../../samples/grid";
import { wordPaste } from "../../samples/word-paste";
import { marked } from "../picture";
import { manyLines, markedReport, writeCells } from "./marked-report";
import { pressing, type Scene } from "./scene";

export const layingOut: Scene[] = [
  {
    name: "lay out a blank sheet",
    set: async () => {},
    press: async () => pressing(layOut, await layoutRequest()),
  },
  {
    name: "lay out a pasted report",
    set: async () => {
      const cells = wordPaste.map((row) => Array.from({ length: 7 }, (_, at) => row[at] ?? ""));
      await writeCells(`A1:G${cells.length}`, cells, "Sheet1");
      await writeCells("J3", [[`จดไว้ ${marked(1)}`]], "Sheet1");
    },
    press: async () => pressing(layOut, await layoutRequest()),
  },
  {
    name: "lay out a report from a file, beside one that is there",
    set: markedReport,
    press: async () =>
      pressing(
        layOut,
        await layoutRequest({
          given: {
            fiscalYear: 2566,
            rows: [
              gridRow("urgent", { instrument: "IIT", issue: `i8 งบประมาณ ${marked(200)}` }),
              gridRow("develop", { instrument: "EIT", issue: `e1 บริการ ${marked(201)}` }),
            ],
            departments: [{ abbreviation: "ฝกม.", name: `ฝ่ายกฎหมาย ${marked(202)}` }],
            fileName: "รายงานเดิม.docx",
          },
        }),
      ),
  },
  {
    name: "begin a new year beside the report that is there",
    set: markedReport,
    press: async () => pressing(layOut, await layoutRequest({ fiscalYear: 2567 })),
  },
  {
    name: "lay out again, with a text that runs on",
    set: async (live) => {
      await markedReport(live);
      await writeCells("F9", [[manyLines.join("\n")]]);
    },
    press: async () => pressing(layOut, await layoutRequest()),
  },
];
