import { spawnSync } from "node:child_process";

/*
 * Every action with every round trip of it failing, and with others editing in each moment between; two panes
 * at random; and texts of every look through every action. Every point there is: an hour or two. `npm test`
 * tries some of them. A word names the one scene to try: `npm run test:faults -- "publish"`.
 */
const [scene] = process.argv.slice(2);
const { status } = spawnSync(
  "npx",
  ["jest", "test/faults", ...(scene ? [] : ["test/excel/texts"])],
  {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, ITA_FAULTS: "all", ...(scene && { ITA_SCENE: scene }) },
  },
);
process.exitCode = status ?? 1;
