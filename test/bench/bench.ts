/*
 * What the product costs, as ratios and counts: seconds differ from machine to machine, these do so less.
 * Run with `npm run bench`, or some of its parts with `npm run bench -- check typing`.
 */
import { book } from "./book";
import { check } from "./check";
import { file } from "./file";
import { many } from "./many";
import { clicks } from "./pane/clicks";
import { atDesk } from "./pane/desk";
import { findings } from "./pane/findings";
import { memory } from "./pane/memory";
import { opening } from "./pane/opening";
import { typing } from "./pane/typing";
import { printTable, type Measured } from "./table";

const parts: Record<string, () => Promise<Measured[]>> = {
  opening: () => atDesk(opening),
  typing: () => atDesk(typing),
  book,
  clicks: () => atDesk(clicks),
  findings: () => atDesk(findings),
  check,
  file,
  many,
  memory: () => atDesk(memory),
};
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0)
  throw new Error(`no part ${unknown.join(", ")}: ${Object.keys(parts).join(", ")}`);
const lines: Measured[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.error(`${name} ...`);
  try {
    const measured = await measure();
    for (const { what, ours } of measured) console.error(`  ${what}: ${ours}`);
    lines.push(...measured);
  } catch (error) {
    // The other parts are told all the same.
    lines.push({ what: name, ours: `not measured: ${String(error).split("\n")[0] ?? ""}` });
    process.exitCode = 1;
  }
}
printTable(lines);
