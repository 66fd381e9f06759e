import { addYears } from "../../../src/report/actions/add-years";
import { pasteDirectory } from "../../../src/report/actions/paste-directory";
import { publish } from "../../../src/report/actions/publish";
import { marked } from "../picture";
import { markedReport } from "./marked-report";
import { pressing, type Scene } from "./scene";

export const writingOtherSheets: Scene[] = [
  {
    name: "paste departments",
    set: markedReport,
    press: async () =>
      pressing(pasteDirectory, [
        { abbreviation: "ฝทบ.", name: "ฝ่ายทรัพยากรบุคคลใหม่" },
        { abbreviation: "ฝนบ.", name: `ฝ่ายนโยบาย ${marked(900)}` },
      ]),
  },
  { name: "add a year's list", set: markedReport, press: async () => pressing(addYears, null) },
  { name: "publish", set: markedReport, press: async () => pressing(publish, null) },
];
