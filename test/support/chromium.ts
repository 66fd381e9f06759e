import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

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

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserFile,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
}
