import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/*
 * The rooms of the report, floor by floor, from the code's own imports: each room stands on those below
 * it. An arrow that runs back up makes a circle, and is listed; with one the exit code is 1.
 * `npm run house`
 */
const home = join(import.meta.dirname, "..", "src", "report");
const files = readdirSync(home, { recursive: true })
  .filter((file) => file.endsWith(".ts"))
  .sort();

/** A folder at the top is a room; what lies loose is the hall. */
const roomOf = (file) => (file.includes(sep) ? file.split(sep)[0] : "(hall)");

/** @type {Map<string, Map<string, string[]>>} from a room to those it imports, with the files that do. */
const arrows = new Map(files.map((file) => [roomOf(file), new Map()]));
for (const file of files) {
  const source = readFileSync(join(home, file), "utf8");
  for (const [, path] of source.matchAll(/(?:from|import\()\s*"(\.[^"]*)"/g)) {
    const target = relative(home, join(home, dirname(file), path));
    if (target.startsWith("..")) continue;
    const [from, to] = [roomOf(file), roomOf(target)];
    if (from === to) continue;
    const by = arrows.get(from);
    by.set(to, [...(by.get(to) ?? []), `${file} -> ${target}`]);
  }
}

const importsOf = (room) => [...arrows.get(room).keys()];
const weight = (room, other) => arrows.get(room).get(other)?.length ?? 0;

/** Lowest first: always the room that needs least of what is not placed yet. */
const order = [];
const waiting = new Set(arrows.keys());
while (waiting.size > 0) {
  const needs = (room) =>
    [...waiting].reduce((sum, other) => sum + (other === room ? 0 : weight(room, other)), 0);
  const [next] = [...waiting].sort((a, b) => needs(a) - needs(b) || a.localeCompare(b));
  order.push(next);
  waiting.delete(next);
}

const floorOf = new Map();
for (const room of order) {
  const below = importsOf(room).filter((other) => floorOf.has(other));
  floorOf.set(room, Math.max(-1, ...below.map((other) => floorOf.get(other))) + 1);
}
const top = Math.max(...floorOf.values());
for (let floor = top; floor >= 0; floor -= 1)
  console.log(`${floor}  ${order.filter((room) => floorOf.get(room) === floor).join("  ")}`);

const backUp = order.flatMap((room, index) =>
  importsOf(room).flatMap((other) =>
    order.indexOf(other) > index ? arrows.get(room).get(other) : [],
  ),
);
console.log(`\n${top + 1} floors, ${backUp.length} imports back up`);
for (const each of backUp) console.log(`  ${each}`);
process.exitCode = backUp.length > 0 ? 1 : 0;
