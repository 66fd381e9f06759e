import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

/*
 * Which way imports point. Each folder of src/ names the others it may import; anything else is refused.
 * Only tests and the workbench's own page know the workbench.
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
  workbench: ["package"],
};
const direction =
  "taskpane, commands, cli -> excel, files, messages -> report -> reference; files, workbench -> package";

/** Plain functions over plain data: neither Office.js nor React nor Node, and of packages only these. */
const pure = ["report", "reference"];
const purePackages = ["fastest-levenshtein"];
/** The folders that talk to a spreadsheet: Excel itself, and what answers in its place. */
const speaksToSheets = ["excel", "workbench"];

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

function importRules(folder) {
  const allowed = [folder, ...mayImport[folder]];
  return depths.map((depth) => {
    const refused = [
      {
        regex: `^(?:\\./)*(?:\\.\\.(?:/|$)){${depth + 1}}(?!(?:${allowed.join("|")})(?:/|$))`,
        message: `src/${folder} imports only ${allowed.join(", ")}. Imports point one way: ${direction}.`,
      },
    ];
    if (pure.includes(folder)) {
      refused.push({
        regex: `^(?!(?:${purePackages.join("|")})$)[^.]`,
        message: `src/${folder} is plain functions over plain data: of packages it imports only ${purePackages.join(", ")}, neither React nor a Node module.`,
      });
    }
    const syntax = refused.map(({ regex, message }) => ({
      // A slash would end the regular expression inside a selector.
      selector: `:matches(ImportExpression, TSImportType) Literal[value=/${regex.replaceAll("/", "\\x2F")}/]`,
      message,
    }));
    // The workbench is for those who build the add-in, and runs where its engine does.
    if (folder !== "workbench") syntax.push(looksBehind);
    if (pure.includes(folder)) {
      // The rule on global names below sees values only, not types.
      syntax.push({
        selector: `TSQualifiedName > Identifier.left[name=/^(${officeNames.join("|")})$/]`,
        message: edges,
      });
    }
    if (!speaksToSheets.includes(folder)) {
      const message =
        "Only src/excel talks to Excel: ask it for what is needed, so that round trips stay in one place.";
      syntax.push(
        { selector: "MemberExpression[object.name='Excel'][property.name='run']", message },
        { selector: "MemberExpression[object.name='context'][property.name='sync']", message },
        { selector: "CallExpression[callee.property.name='sync'][arguments.length=0]", message },
      );
    }
    return {
      name: `imports of src/${folder}, depth ${depth}`,
      files: [`src/${folder}/${"*/".repeat(depth)}*.{ts,tsx}`],
      rules: {
        "no-restricted-imports": ["error", { patterns: refused }],
        "no-restricted-syntax": ["error", ...syntax],
      },
    };
  });
}

const typescript = ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"];
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
    files: typescript,
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
    // The workbench answers Office.js and never calls it; its engine's getRange() is not Excel's.
    ignores: ["src/workbench/**"],
    // Only the plugin's rules: its configs bring an older TypeScript parser of their own.
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
    ),
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    extends: [reactHooks.configs.flat.recommended],
    rules: { "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["src/**/*.{ts,tsx}", "scripts/**/*.{mjs,cjs}"],
    plugins: { regexp },
    rules: {
      // Texts come from outside: one full cell must not take the square of its letters to read.
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": ["error", { report: "potential" }],
    },
  },
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
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      // A missing value fails the test just as well here, and says so where it is missing.
      "@typescript-eslint/no-non-null-assertion": "off",
      // A test may hand over a part of a large object, or something wrong on purpose.
      "@typescript-eslint/consistent-type-assertions": "off",
    },
  },
  prettier,
);
