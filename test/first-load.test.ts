import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { packedOnce } from "./support/packaged";

/** Bytes as servers send them: 85 kB until the first paint of the pane, office.js aside. */
const most = 85_000;

test("what the pane loads before its first paint stays small", () => {
  const site = path.join(packedOnce(), "site");
  const page = readFileSync(path.join(site, "taskpane.html"), "utf8");
  const own = [...page.matchAll(/(?:src|href)="([^":]+\.(?:js|css))"/g)].map(
    ([, file = ""]) => file,
  );
  expect(own).toEqual([
    expect.stringMatching(/^taskpane\.\w+\.js$/),
    expect.stringMatching(/^taskpane\.\w+\.css$/),
  ]);
  const sizes = ["taskpane.html", ...own].map(
    (file) => gzipSync(readFileSync(path.join(site, file))).length,
  );
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(most);
});
