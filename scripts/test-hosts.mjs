import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/*
 * Every journey, in each Excel there is: every requirement set from the one the manifest asks for to the
 * newest, the dark and high-contrast themes, and with the pages of a package under their policy. Takes over
 * an hour; `npm test` plays the newest Excel only. Words name those wished for: `1.9 dark packaged`.
 */
const wished = process.argv.slice(2);
const sets = Array.from({ length: 12 }, (_, index) => `1.${9 + index}`);
const hosts = [
  ...sets.map((set) => ({ name: `ExcelApi ${set}`, surroundings: () => ({ ITA_EXCEL: set }) })),
  { name: "dark", surroundings: () => ({ ITA_THEME: "dark" }) },
  { name: "contrast", surroundings: () => ({ ITA_THEME: "contrast" }) },
  { name: "packaged", surroundings: () => ({ ITA_SITE: packagedSite() }) },
].filter(({ name }) => wished.length === 0 || wished.some((wish) => name.endsWith(wish)));

/** These bring a scenery of their own, the same everywhere. */
const ownScenery = "test/journeys/(outside|packaged)";

const results = hosts.map(({ name, surroundings }) => {
  console.log(`\n== ${name}`);
  const words = ["jest", "test/journeys", "--testPathIgnorePatterns", ownScenery, "--forceExit"];
  const isPassed = run("npx", words, surroundings());
  return { host: name, journeys: isPassed ? "passed" : "FAILED" };
});
console.table(results);
if (results.some(({ journeys }) => journeys !== "passed")) process.exitCode = 1;

function packagedSite() {
  const out = join(mkdtempSync(join(tmpdir(), "ita-package-")), "out");
  const url = "https://intranet.example.go.th/ita/";
  const words = ["scripts/package/package.mjs", "--url", url, "--out", out, "--offline"];
  if (!run(process.execPath, words, {})) throw new Error("The package was not made");
  return join(out, "site");
}

/** Tells whether it ended well. */
function run(command, words, surroundings) {
  const { status } = spawnSync(command, words, {
    stdio: "inherit",
    shell: process.platform === "win32" && command === "npx",
    env: { ...process.env, ...surroundings },
  });
  return status === 0;
}
