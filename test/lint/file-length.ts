import type { Example } from "./example";

const lines = (count: number) => "// A line.\n".repeat(count - 1) + "export {};\n";

export const refused: Example[] = [
  "src/report/x.ts",
  "src/taskpane/check/x.tsx",
  "workbench/host/x.ts",
  "scripts/x.mjs",
  "test/x.test.ts",
].map((file) => ({ file, does: "has 201 lines", code: lines(201), rule: "max-lines" }));

export const allowed: Example[] = [
  { file: "src/report/x.ts", does: "has 200 lines", code: lines(200) },
  { file: "src/reference/fy2570.ts", does: "lists a year's items", code: lines(800) },
];
