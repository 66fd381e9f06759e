import { depths, leadsElsewhere, refuseImports } from "./refuse-imports.mjs";

const importRules = (folder, up, allowed) =>
  depths.map((depth) =>
    refuseImports(
      `imports of ${folder}, depth ${depth}`,
      [`${folder}/${"*/".repeat(depth)}*.{ts,tsx}`],
      [
        {
          regex: leadsElsewhere(depth + up, allowed),
          message: `${folder} imports only ${allowed.join(", ")}: the workbench knows nothing of the report.`,
        },
      ],
    ),
  );

/**
 * The workbench stands beside src/ and knows nothing of the report; both unpack files the one way. Those of
 * its tests come last, as they hold also where the others do.
 */
export const workbenchRules = [
  ...importRules("workbench", 1, ["workbench", "src/package"]),
  ...importRules("workbench/test", 2, ["workbench", "test/support"]),
];
