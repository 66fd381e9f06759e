import { openPane, startHost, type StartedHost } from "../../../test/support/pane";
import { saveXlsx } from "../../files/save";
import type { Host } from "../../host/host";
import { opens } from "./opening";

/** A workbook with a table of scores on a second sheet. */
export async function startWithScores(): Promise<StartedHost> {
  const started = startHost();
  openPane(started.host);
  await Excel.run(async (context) => {
    const scores = context.workbook.worksheets.add("คะแนน & เกณฑ์");
    scores.getRange("B2:D5").values = [
      ["รหัส\nประเด็น", "คะแนน", "เกณฑ์"],
      ["i1", 82.1, 85],
      ["i2", 79.4, 85],
      ["e1", 91, 85],
    ];
    const table = scores.tables.add("B2:D5", true);
    table.name = "ITA_คะแนน";
    table.style = "TableStyleLight9";
    table.showBandedRows = false;
    await context.sync();
  });
  return started;
}

export const savedAndOpened = async (host: Host) => opens(await saveXlsx(host.snapshot()));
