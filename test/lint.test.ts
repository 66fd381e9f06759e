import { spawnSync } from "node:child_process";
import path from "node:path";

/*
 * Shows that the lint rules for the folders of src/ and for the workbench refuse what they must and let
 * the rest through. ESLint reads its configuration with a real import(), which Jest's module system cannot
 * do, so it runs in a Node of its own: once, for all the examples.
 */
interface Example {
  file: string;
  /** What the code does, as the end of a sentence. */
  does: string;
  code: string;
  rule?: string;
}

const refused: Example[] = [
  // Imports against the direction.
  ...(
    [
      ["src/reference/x.ts", "../report/report"],
      ["src/reference/x.ts", "../excel/read"],
      ["src/report/x.ts", "../excel/read"],
      ["src/report/x.ts", "../messages/th"],
      ["src/report/check/x.ts", "../../taskpane/App"],
      ["src/report/check/deep/x.ts", "../../../files/csv"],
      ["src/report/x.ts", "./../excel"],
      ["src/report/x.ts", "../../test/helpers"],
      ["src/excel/x.ts", "../taskpane/App"],
      ["src/excel/x.ts", "../files/xlsx"],
      ["src/excel/x.ts", "../messages/th"],
      ["src/files/x.ts", "../excel/read"],
      ["src/files/x.ts", "../cli/main"],
      ["src/package/x.ts", "../files/xlsx"],
      ["src/messages/x.ts", "../excel/read"],
      ["src/taskpane/x.tsx", "../commands/open"],
      ["src/taskpane/x.tsx", "../../workbench/bridge"],
      ["src/taskpane/check/x.tsx", "../../../workbench/bridge"],
      ["src/commands/x.ts", "../taskpane/App"],
      ["src/cli/x.ts", "../taskpane/App"],
      ["src/cli/x.ts", "../../workbench/bridge"],
      ["src/package/x.ts", "../../workbench/files/open"],
      // The workbench knows nothing of the report, nor do its tests.
      ["workbench/x.ts", "../src/report/report"],
      ["workbench/host/x.ts", "../../src/excel/read"],
      ["workbench/x.ts", "../src/taskpane/App"],
      ["workbench/x.ts", "../src"],
      ["workbench/host/x.ts", "../../test/support/pane"],
      ["workbench/test/files/x.test.ts", "../../../src/report/report"],
      // Packages where everything is plain data.
      ["src/report/x.ts", "react"],
      ["src/report/x.ts", "node:fs"],
      ["src/report/check/x.ts", "fs"],
      ["src/report/x.ts", "@fluentui/react-components"],
      ["src/reference/x.ts", "node:path"],
      ["src/reference/x.ts", "react"],
    ] as const
  ).map(([file, from]) => ({
    file,
    does: `imports ${from}`,
    code: importing(from),
    rule: "no-restricted-imports",
  })),
  {
    file: "src/report/x.ts",
    does: "imports only a type from ../excel/read",
    code: 'import type { A } from "../excel/read";\nexport type B = A;\n',
    rule: "no-restricted-imports",
  },
  {
    file: "src/report/x.ts",
    does: "re-exports ../excel/read",
    code: 'export * from "../excel/read";\n',
    rule: "no-restricted-imports",
  },
  {
    file: "src/taskpane/x.tsx",
    does: "imports ../../workbench/page when it is needed",
    code: 'export const page = () => import("../../workbench/page");\n',
    rule: "no-restricted-syntax",
  },
  {
    file: "src/report/x.ts",
    does: "names a type by its path ../excel/read",
    code: 'export type A = import("../excel/read").A;\n',
    rule: "no-restricted-syntax",
  },
  // Excel outside the folder that speaks to it.
  {
    file: "src/taskpane/x.tsx",
    does: "runs a batch in Excel",
    code: "export const go = () => Excel.run(async () => undefined);\n",
    rule: "no-restricted-syntax",
  },
  {
    file: "src/commands/x.ts",
    does: "makes a round trip to Excel",
    code: "export const go = (context: Excel.RequestContext) => context.sync();\n",
    rule: "no-restricted-syntax",
  },
  {
    file: "src/files/x.ts",
    does: "makes a round trip to Excel under another name",
    code: "export const go = (c: Excel.RequestContext) => c.sync();\n",
    rule: "no-restricted-syntax",
  },
  {
    file: "src/report/x.ts",
    does: "asks Office where it runs",
    code: "export const host = () => Office.context.host;\n",
    rule: "no-restricted-globals",
  },
  {
    file: "src/report/check/x.ts",
    does: "takes a range of Excel as an argument",
    code: "export const first = (range: Excel.Range) => range;\n",
    rule: "no-restricted-syntax",
  },
  {
    file: "src/reference/x.ts",
    does: "uses one of Excel's constants",
    code: "export const kind = Excel.BorderIndex;\n",
    rule: "no-restricted-globals",
  },
  // Microsoft's own rules are switched on.
  {
    file: "src/excel/x.ts",
    does: "makes a round trip for each range",
    code: [
      "export async function go(context: Excel.RequestContext, ranges: Excel.Range[]) {",
      "  for (const range of ranges) {",
      "    range.clear();",
      "    await context.sync();",
      "  }",
      "}",
      "",
    ].join("\n"),
    rule: "office-addins/no-context-sync-in-loop",
  },
  {
    file: "src/excel/x.ts",
    does: "loads everything of a range",
    code: 'export const go = (s: Excel.Worksheet) => {\n  const range = s.getRange("A1");\n  range.load();\n};\n',
    rule: "office-addins/no-empty-load",
  },
  // Expressions.
  ...(
    [
      ["src/report/x.ts", "looks behind in an expression", "/(?<!a)b/"],
      ["src/taskpane/x.tsx", "looks behind for what must stand there", "/(?<= )b/"],
      ["src/files/deep/x.ts", "makes an expression that looks behind", 'new RegExp("(?<!a)b")'],
      ["src/excel/x.ts", "puts one together", "new RegExp(String.raw`(?<=${1})b`)"],
    ] as const
  ).map(([file, does, code]) => ({
    file,
    does,
    code: `export const form = ${code};\n`,
    rule: "no-restricted-syntax",
  })),
  {
    file: "src/report/x.ts",
    does: "looks on from every digit of a run",
    code: "export const end = /\\d+$/;\n",
    rule: "regexp/no-super-linear-move",
  },
  {
    file: "scripts/x.mjs",
    does: "gives a run of spaces to the one or the other part",
    code: "export const line = /^\\s*,?\\s*$/;\n",
    rule: "regexp/no-super-linear-backtracking",
  },
  {
    file: "src/taskpane/x.tsx",
    does: "starts by Office.initialize",
    code: "Office.initialize = () => undefined;\n",
    rule: "office-addins/no-office-initialize",
  },
];

const allowed: Example[] = [
  ...(
    [
      ["src/reference/x.ts", "./years"],
      ["src/reference/2569/x.ts", "../years"],
      ["src/report/x.ts", "./report"],
      ["src/report/x.ts", "../reference/years"],
      ["src/report/check/x.ts", "../report"],
      ["src/report/check/x.ts", "../columns"],
      ["src/report/check/x.ts", "../../reference/years"],
      ["src/excel/x.ts", "../report/report"],
      ["src/excel/x.ts", "../reference/years"],
      ["src/excel/x.ts", "./read"],
      ["src/files/x.ts", "../report/report"],
      ["src/files/x.ts", "node:fs"],
      ["src/messages/x.ts", "i18next"],
      ["src/messages/x.ts", "../report/report"],
      ["src/messages/x.ts", "./th"],
      ["src/taskpane/x.tsx", "react"],
      ["src/taskpane/x.tsx", "../excel/read"],
      ["src/taskpane/check/x.tsx", "../../report/report"],
      ["src/taskpane/check/x.tsx", "../../messages/th"],
      ["src/commands/x.ts", "../excel/read"],
      ["src/cli/x.ts", "../files/xlsx"],
      ["src/files/x.ts", "../package/bounds"],
      ["workbench/files/x.ts", "../../src/package/bounds"],
      ["workbench/x.ts", "./bridge"],
      ["workbench/host/x.ts", "../bridge"],
      ["workbench/x.ts", "@univerjs/core"],
      ["workbench/test/host/x.test.ts", "../../host/bridge"],
      ["workbench/test/host/x.test.ts", "../../../test/support/pane"],
      ["test/support/x.ts", "../../workbench/bridge"],
      ["test/report/x.test.ts", "../../src/report/report"],
    ] as const
  ).map(([file, from]) => ({ file, does: `imports ${from}`, code: importing(from) })),
  {
    file: "src/excel/x.ts",
    does: "runs a batch in Excel",
    code: "export const go = () => Excel.run(async (context) => context.sync());\n",
  },
  {
    file: "src/report/x.ts",
    does: "names a group, and looks ahead",
    code: "export const form = /(?<year>25\\d\\d)(?!\\d)/;\n",
  },
  {
    file: "workbench/x.ts",
    does: "has a sync of its own",
    code: "export const go = (context: { sync(): void }) => context.sync();\n",
  },
  {
    file: "src/taskpane/x.tsx",
    does: "imports ../excel/read when it is needed",
    code: 'export const step = () => import("../excel/read");\n',
  },
];

function importing(from: string): string {
  return `import { a } from "${from}";\nexport const b = a;\n`;
}

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
    cwd: path.join(__dirname, ".."),
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
