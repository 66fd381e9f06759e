import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";

const places = [
  process.env.CHROME,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The first Chromium found on this machine; undefined where there is none. */
export const browserFile = places.find((file) => file !== undefined && existsSync(file));

/** A suite of journeys in a real browser; without one it says, loudly, that it was skipped. */
export const describeJourney = browserFile === undefined ? skipLoudly : describe;

function skipLoudly(name: string): void {
  const message = `JOURNEY SKIPPED: no Chromium found on this machine (set CHROME to its path): ${name}`;
  console.warn(`\n${"!".repeat(message.length)}\n${message}\n${"!".repeat(message.length)}\n`);
  describe.skip(name, () => {
    test("needs a browser", () => undefined);
  });
}

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserFile,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
}

/** Where `SHOTS=folder npm test` keeps a picture of each step, for a person to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.SHOTS;
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`) });
}
