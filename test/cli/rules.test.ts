import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { rules } from "../../src/report/check/rules/rules";
import { setTerminal } from "./terminal";

const { run } = setTerminal();

it("lists every rule once", async () => {
  const { out, code } = await run("rules", "--lang", "en");
  const listed = [...out.matchAll(/`([a-z-]+)` \|$/gm)].map(([, each]) => each);
  expect([...listed].sort()).toEqual(rules.map(({ code }) => code).sort());
  expect(code).toBe(0);
});

it("the guide's list is the one the rules give, and the first page counts them; `npm run rules` writes it anew", async () => {
  const page = await readFile(resolve(__dirname, "../../docs/rules.md"), "utf8");
  expect(page).toBe((await run("rules")).out);
  const readme = await readFile(resolve(__dirname, "../../README.md"), "utf8");
  expect(readme).toContain(`ทั้งหมด ${rules.length} ข้อ`);
});
