import { join } from "node:path";
import type { Page } from "playwright-core";
import { browserFile } from "../support/chromium";

/** A suite of journeys in a real browser; without one it says, loudly, that it was skipped. */
export const describeJourney = browserFile === undefined ? skipLoudly : describe;

function skipLoudly(name: string): void {
  const message = `JOURNEY SKIPPED: no Chromium found on this machine (set CHROME to its path): ${name}`;
  console.warn(`\n${"!".repeat(message.length)}\n${message}\n${"!".repeat(message.length)}\n`);
  describe.skip(name, () => {
    test("needs a browser", () => undefined);
  });
}

/** Where `SHOTS=folder npm test` keeps a picture of each step, for a person to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.SHOTS;
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`) });
}
