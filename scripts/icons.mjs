// Draws assets/*.png from the SVG files beside them: node scripts/icons.mjs
import { readFile } from "node:fs/promises";
import { chromium } from "playwright-core";

const assets = new URL("../assets/", import.meta.url);
const icons = [
  { size: 16, source: "icon-16.svg", name: "icon" },
  ...[32, 64, 80, 128].map((size) => ({ size, source: "icon.svg", name: "icon" })),
  ...[16, 32, 80].map((size) => ({ size, source: "next.svg", name: "next" })),
];

const browser = await chromium.launch({
  executablePath: process.env.CHROME || "/usr/bin/chromium",
  args: ["--no-sandbox", "--headless"],
});
try {
  for (const { size, source, name } of icons) {
    const svg = await readFile(new URL(source, assets), "utf8");
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
    const path = new URL(`${name}-${size}.png`, assets).pathname;
    await page.screenshot({ path, omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
