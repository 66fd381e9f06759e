import { fileURLToPath } from "node:url";
import { writeXlsx } from "hucre/xlsx";
import type { Browser, CDPSession, FrameLocator, Locator, Page } from "playwright-core";
import { serve } from "../../../scripts/serve.mjs";
import { Workbench } from "../../journeys/workbench";
import { rowsOfRealLength } from "../../samples/long-report";
import { sampleSheet } from "../../samples/sample-sheet";
import { browserFile, launch } from "../../support/chromium";
import type { Measured } from "../table";

/** Where the bench stands, with the pages beside it. */
export const dist = fileURLToPath(new URL("dist", import.meta.url));

/** So many times a processor is slowed to play a weak one. */
export const slowed = 4;

/** The pane beside the embedded workbook, freshly opened. */
export interface Desk {
  workbench: Workbench;
  page: Page;
  pane: FrameLocator;
  session: CDPSession;
  button: (name: string | RegExp) => Locator;
  /** Opens a file with a report of so many rows, and waits until the pane has read it. */
  openReport: (rows: number) => Promise<void>;
}

/** Does a work at a desk of its own; without a browser it says so. */
export async function atDesk(work: (desk: Desk) => Promise<Measured[]>): Promise<Measured[]> {
  if (browserFile === undefined)
    return [{ what: work.name, ours: "not measured: no Chromium on this machine" }];
  const { address, close } = await serve([dist], 0);
  const browser = await launch();
  try {
    return await work(await deskIn(browser, address));
  } finally {
    await browser.close();
    close();
  }
}

async function deskIn(browser: Browser, address: string): Promise<Desk> {
  const workbench = await Workbench.open(browser, address);
  const { page, pane } = workbench;
  page.setDefaultTimeout(180_000);
  return {
    workbench,
    page,
    pane,
    session: await page.context().newCDPSession(page),
    button: (name) => pane.getByRole("button", { name }),
    openReport: async (rows) => {
      const { sheetName, values } = sampleSheet(rowsOfRealLength(rows));
      const file = await writeXlsx({ sheets: [{ name: sheetName, rows: values }] });
      await workbench.openFile(`${rows}.xlsx`, file);
      await pane.getByText(`จาก ${rows} แถว`).first().waitFor();
    },
  };
}
