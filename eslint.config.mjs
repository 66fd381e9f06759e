import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";
import { sourceRules } from "./scripts/lint/source-rules.mjs";
import { workbenchRules } from "./scripts/lint/workbench-rules.mjs";

/*
 * A file is read from top to bottom like a page, so none is longer than 200 lines, comments and blank ones
 * included. Data may be: it is looked up, and a list cut in two would be harder to look up.
 */
const mayBeLong = ["src/reference/fy*.ts", "test/samples/scores/make.mjs"];

const written = ["src/**/*.{ts,tsx}", "workbench/**/*.{ts,tsx}"];
const tests = ["test/**/*.{ts,tsx}", "workbench/test/**/*.{ts,tsx}"];
const names = (list) => Object.fromEntries(list.map((name) => [name, "readonly"]));
// Scripts run in Node, and hand some functions to a page in a browser.
const scriptGlobals = names([...Object.getOwnPropertyNames(globalThis), "window", "document"]);

export default tseslint.config(
  { ignores: ["dist/", "dist-cli/", "coverage/", "package/"] },
  js.configs.recommended,
  { ignores: mayBeLong, rules: { "max-lines": ["error", 200] } },
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
  ...sourceRules,
  ...workbenchRules,
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
