import { spawnSync } from "node:child_process";

/*
 * Every journey, in each Excel there is: every requirement set from the one the manifest asks for to the
 * newest, and the dark and high-contrast themes. Takes about an hour; `npm test` plays the newest one only.
 */
const wished = process.argv.slice(2);
const sets = Array.from({ length: 12 }, (_, index) => `1.${9 + index}`);
const hosts = [
  ...sets.map((set) => ({ name: `ExcelApi ${set}`, env: { ITA_EXCEL: set } })),
  { name: "dark", env: { ITA_THEME: "dark" } },
  { name: "contrast", env: { ITA_THEME: "contrast" } },
].filter(({ name }) => wished.length === 0 || wished.some((wish) => name.endsWith(wish)));

const results = hosts.map(({ name, env }) => {
  console.log(`\n== ${name}`);
  const { status } = spawnSync("npx", ["jest", "test/journeys", "--forceExit"], {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, ...env },
  });
  return { host: name, journeys: status === 0 ? "passed" : "FAILED" };
});
console.table(results);
if (results.some(({ journeys }) => journeys !== "passed")) process.exitCode = 1;
