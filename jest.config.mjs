const swc = {
  "^.+\\.m?[jt]sx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
      module: { type: "commonjs" },
    },
  ],
};

// These are asked for as CommonJS, which they are not.
const modulesOnly = [
  "lodash-es",
  "nanoid",
  "rbush",
  "quickselect",
  "kdbush",
  "cjk-regex",
  "unicode-regex",
  "regexp-util",
  "franc-min",
  "trigram-utils",
  "n-gram",
  "collapse-white-space",
  "hucre",
  // What reads XML, and what it stands on.
  "htmlparser2",
  "domhandler",
  "domutils",
  "domelementtype",
  "dom-serializer",
  "entities",
];

const filesIn = (folder) => `${folder}/**/*.test.{ts,tsx}`;

/** What agencies install: packed once for all of these. */
const packed = [
  "test/first-load.test.ts",
  "test/package.test.ts",
  "test/package-for-people.test.ts",
  "test/journeys/outside.test.ts",
  "test/journeys/packaged.test.ts",
];
const whole = [
  // Microsoft's library over a spreadsheet engine.
  ...["test/conformance", "test/excel", "test/faults", "workbench/test"].map(filesIn),
  // What is built, in a terminal and in a browser.
  ...["test/cli", "test/journeys"].map(filesIn),
  // Texts and files of a size that takes its time.
  ...["test/linear", "test/files/odd-workbooks"].map(filesIn),
];

const these = (places) => places.map((place) => `**/${place}`);
const butNot = (places) => these(places).map((place) => `!${place}`);

const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch,
  testEnvironment: "node",
  transform: swc,
  transformIgnorePatterns: [`/node_modules/(?!(${modulesOnly.join("|")})/)`],
  ...more,
});

const hours = 3_600_000;

export default {
  projects: [
    // Whatever needs no engine, browser or build: `npm run test:core`.
    project("core", [...these([filesIn("test")]), ...butNot([...whole, ...packed])]),
    project("whole", [...these(whole), ...butNot(packed)]),
    project("packed", these(packed), { globalSetup: "<rootDir>/test/support/pack-once.ts" }),
  ],
  // No measure of speed, which the machine decides: only what hangs is ended, the one limit there is.
  testTimeout: process.env.ITA_FAULTS === "all" ? 100 * hours : hours / 2,
};
