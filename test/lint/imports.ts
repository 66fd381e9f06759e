import type { Example } from "./example";

export const refused: Example[] = [
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
];

export const allowed: Example[] = [
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
    file: "src/taskpane/x.tsx",
    does: "imports ../excel/read when it is needed",
    code: 'export const step = () => import("../excel/read");\n',
  },
];

function importing(from: string): string {
  return `import { a } from "${from}";\nexport const b = a;\n`;
}
