import type { Example } from "./example";

export const refused: Example[] = [
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
];

export const allowed: Example[] = [
  {
    file: "src/report/x.ts",
    does: "names a group, and looks ahead",
    code: "export const form = /(?<year>25\\d\\d)(?!\\d)/;\n",
  },
];
