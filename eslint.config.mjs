import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

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

/** The workbench stands beside src/ and knows nothing of the report. Both unpack files the one way. */
const workbenchMayImport = ["workbench", "src/package"];
const workbenchTestsMayImport = ["workbench", "test/support"];

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

/** How deep folders may nest; a relative path says how far up it goes only when the depth is known. */
const depths = [0, 1, 2, 3, 4, 5];

/** Paths that go up so many folders and from there to none of the allowed ones. */
const leadsElsewhere = (up, allowed) =>
  `^(?:\\./)*(?:\\.\\.(?:/|$)){${up}}(?!(?:${allowed.join("|")})(?:/|$))`;

/** However an import is written, and what else is refused of syntax there. */
function refuseImports(name, files, refused, otherSyntax = []) {
  const syntax = refused.map(({ regex, message }) => ({
    // A slash would end the regular expression inside a selector.
    selector: `:matches(ImportExpression, TSImportType) Literal[value=/${regex.replaceAll("/", "\\x2F")}/]`,
    message,
  }));
  return {
    name,
    files,
    rules: {
      "no-restricted-imports": ["error", { patterns: refused }],
      "no-restricted-syntax": ["error", ...syntax, ...otherSyntax],
    },
  };
}

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

/** Those of its tests come last, as they hold also where the others do. */
function workbenchImportRules() {
  const rules = (folder, up, allowed) =>
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
  return [
    ...rules("workbench", 1, workbenchMayImport),
    ...rules("workbench/test", 2, workbenchTestsMayImport),
  ];
}

const written = ["src/**/*.{ts,tsx}", "workbench/**/*.{ts,tsx}"];
const tests = ["test/**/*.{ts,tsx}", "workbench/test/**/*.{ts,tsx}"];
const names = (list) => Object.fromEntries(list.map((name) => [name, "readonly"]));
// Scripts run in Node, and hand some functions to a page in a browser.
const scriptGlobals = names([...Object.getOwnPropertyNames(globalThis), "window", "document"]);

export default tseslint.config(
  { ignores: ["dist/", "dist-cli/", "coverage/", "package/"] },
  js.configs.recommended,
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: { globals: scriptGlobals },
  },
  {
    files: ["**/*.cjs"],
    languageOptions: {
      globals: {
        ...scriptGlobals,
        ...names(["__dirname", "__filename", "exports", "module", "require"]),
      },
    },
  },
  {
    files: [...written, ...tests],
    extends: [tseslint.configs.strict],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/consistent-type-assertions": [
        "error",
        { assertionStyle: "as", objectLiteralTypeAssertions: "never" },
      ],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      // A written default is an answer; a forgotten case is not.
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    // Only the plugin's rules: its configs bring an older TypeScript parser of their own.
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
    ),
  },
  {
    files: written,
    extends: [reactHooks.configs.flat.recommended],
    rules: { "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: [...written, "scripts/**/*.{mjs,cjs}"],
    plugins: { regexp },
    rules: {
      // Texts come from outside: one full cell must not take the square of its letters to read.
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": ["error", { report: "potential" }],
    },
  },
  ...Object.keys(mayImport).flatMap(importRules),
  ...workbenchImportRules(),
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
  {
    files: tests,
    rules: {
      // A missing value fails the test just as well here, and says so where it is missing.
      "@typescript-eslint/no-non-null-assertion": "off",
      // A test may hand over a part of a large object, or something wrong on purpose.
      "@typescript-eslint/consistent-type-assertions": "off",
    },
  },
  prettier,
);
