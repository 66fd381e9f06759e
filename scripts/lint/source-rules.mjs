import { depths, leadsElsewhere, refuseImports } from "./refuse-imports.mjs";

/*
 * Which way imports point. Each folder of src/ names the others it may import; anything else is refused,
 * the workbench too: only tests know it.
 */
const mayImport = {
  package: [],
  reference: [],
  report: ["reference"],
  excel: ["report", "reference"],
  files: ["package", "report", "reference"],
  messages: ["report"],
  taskpane: ["excel", "files", "package", "report", "reference", "messages"],
  commands: ["excel", "files", "package", "report", "reference", "messages"],
  cli: ["excel", "files", "package", "report", "reference", "messages"],
};
const direction =
  "taskpane, commands, cli -> excel, files, messages -> report -> reference; files, workbench -> package";

/** Plain functions over plain data: neither Office.js nor React nor Node, and of packages only these. */
const pure = ["report", "reference"];
const purePackages = ["fastest-levenshtein"];

/** Not even in a string, which may become an expression. */
const looksBehind = {
  selector:
    ":matches(Literal[regex.pattern=/\\(\\?<[=!]/], Literal[value=/\\(\\?<[=!]/], TemplateElement[value.raw=/\\(\\?<[=!]/])",
  message:
    "Macs before Safari 16.4 refuse a whole file with an expression that looks behind: ask for the letter before the match, as matchesNotBehind does.",
};

const officeNames = ["Excel", "Office", "OfficeExtension"];
const edges = "The report knows neither Excel nor a screen nor Node; those are its edges.";

function importRules(folder) {
  const allowed = [folder, ...mayImport[folder]];
  return depths.map((depth) => {
    const refused = [
      {
        regex: leadsElsewhere(depth + 1, allowed),
        message: `src/${folder} imports only ${allowed.join(", ")}. Imports point one way: ${direction}.`,
      },
    ];
    if (pure.includes(folder)) {
      refused.push({
        regex: `^(?!(?:${purePackages.join("|")})$)[^.]`,
        message: `src/${folder} is plain functions over plain data: of packages it imports only ${purePackages.join(", ")}, neither React nor a Node module.`,
      });
    }
    const syntax = [looksBehind];
    if (pure.includes(folder)) {
      // The rule on global names below sees values only, not types.
      syntax.push({
        selector: `TSQualifiedName > Identifier.left[name=/^(${officeNames.join("|")})$/]`,
        message: edges,
      });
    }
    if (folder !== "excel") {
      const message =
        "Only src/excel talks to Excel: ask it for what is needed, so that round trips stay in one place.";
      syntax.push(
        { selector: "MemberExpression[object.name='Excel'][property.name='run']", message },
        { selector: "MemberExpression[object.name='context'][property.name='sync']", message },
        { selector: "CallExpression[callee.property.name='sync'][arguments.length=0]", message },
      );
    }
    const name = `imports of src/${folder}, depth ${depth}`;
    return refuseImports(name, [`src/${folder}/${"*/".repeat(depth)}*.{ts,tsx}`], refused, syntax);
  });
}

/** What each folder of src/ may import and name. */
export const sourceRules = [
  ...Object.keys(mayImport).flatMap(importRules),
  {
    files: pure.map((folder) => `src/${folder}/**/*.{ts,tsx}`),
    rules: {
      "no-restricted-globals": [
        "error",
        ...[...officeNames, "document", "process", "window"].map((name) => ({
          name,
          message: edges,
        })),
      ],
    },
  },
];
