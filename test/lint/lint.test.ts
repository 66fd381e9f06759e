import { spawnSync } from "node:child_process";
import path from "node:path";
import type { Example } from "./example";
import * as excel from "./excel";
import * as expressions from "./expressions";
import * as fileLength from "./file-length";
import * as imports from "./imports";

/*
 * Shows that the lint rules of the project's own refuse what they must and let the rest through. ESLint
 * reads its configuration with a real import(), which Jest's module system cannot do, so it runs in a Node
 * of its own: once, for all the examples.
 */
const subjects = [imports, excel, expressions, fileLength];
const refused = subjects.flatMap((subject) => subject.refused);
const allowed = subjects.flatMap((subject) => subject.allowed);

const worker = `
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
let text = "";
for await (const part of process.stdin) text += part;
// The examples are no real files, so the rules that need types are left out.
const eslint = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked });
const rules = [];
for (const { file, code } of JSON.parse(text)) {
  const [result] = await eslint.lintText(code, { filePath: file });
  rules.push(result.messages.map((m) => m.ruleId ?? m.message));
}
process.stdout.write(JSON.stringify(rules));
`;

const broken = new Map<Example, string[]>();

beforeAll(() => {
  const examples = [...refused, ...allowed];
  const run = spawnSync(process.execPath, ["--input-type=module", "--eval", worker], {
    cwd: path.join(__dirname, "../.."),
    input: JSON.stringify(examples),
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(run.stderr);
  const answers: string[][] = JSON.parse(run.stdout);
  examples.forEach((example, i) => broken.set(example, answers[i] ?? []));
});

const named = (examples: Example[]) =>
  examples.map((example) => [`${example.file} that ${example.does}`, example] as const);

describe("lint refuses", () => {
  test.each(named(refused))("%s", (_title, example) => {
    expect(broken.get(example)).toContain(example.rule);
  });
});

describe("lint lets through", () => {
  test.each(named(allowed))("%s", (_title, example) => {
    expect(broken.get(example)).toEqual([]);
  });
});
