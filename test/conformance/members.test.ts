import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import sets from "../../workbench/host/requirement-sets.json";
import { usedMembers } from "./used-members";

const text = (name: string) => readFileSync(join(__dirname, name), "utf8");

/** The list in README.md: each member with its requirement set. */
const listed = new Map(
  Array.from(
    text("README.md").matchAll(/^\| (\w+\.\w+) +\| ([\w. ]+?) +\|/gm),
    ([, member = "", set = ""]) => [member, set],
  ),
);

const setOf = new Map(
  Object.entries(sets).flatMap(([type, bySet]) =>
    Object.entries(bySet).flatMap(([set, names]) =>
      names.map((name): [string, string] => [`${type}.${name}`, set]),
    ),
  ),
);

test("every member of Office.js that the add-in names is listed", () => {
  const unlisted = [...usedMembers()].filter(([member]) => !listed.has(member));
  expect(unlisted).toEqual([]);
  // The compiler reads the whole program.
});

test("every member is listed with the requirement set that it came with", () => {
  const wrong = [...listed].filter(([member, set]) => (setOf.get(member) ?? "Common") !== set);
  expect(wrong).toEqual([]);
});

test("every member listed is tried, and none besides", () => {
  const tests = readdirSync(__dirname).filter((name) => name.endsWith(".test.ts"));
  const tried = new Set(
    tests.flatMap((name) =>
      Array.from(text(name).matchAll(/conform\(\s*(\[[^\]]*\]|"[^"]*")/g), ([, named = ""]) =>
        Array.from(named.matchAll(/"([^"]+)"/g), ([, member = ""]) => member),
      ).flat(),
    ),
  );
  expect([...listed.keys()].filter((member) => !tried.has(member))).toEqual([]);
  expect([...tried].filter((member) => !listed.has(member))).toEqual([]);
});
