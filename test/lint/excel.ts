import type { Example } from "./example";

export const refused: Example[] = [
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
  {
    file: "src/taskpane/x.tsx",
    does: "starts by Office.initialize",
    code: "Office.initialize = () => undefined;\n",
    rule: "office-addins/no-office-initialize",
  },
];

export const allowed: Example[] = [
  {
    file: "src/excel/x.ts",
    does: "runs a batch in Excel",
    code: "export const go = () => Excel.run(async (context) => context.sync());\n",
  },
  {
    file: "workbench/x.ts",
    does: "has a sync of its own",
    code: "export const go = (context: { sync(): void }) => context.sync();\n",
  },
];
