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

// The spreadsheet engine asks for these as CommonJS, which they are not.
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
];

export default {
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  testEnvironment: "node",
  // A spreadsheet is laid out and calculated in many of them, at times on a busy machine.
  testTimeout: 120_000,
  transform: swc,
  transformIgnorePatterns: [`/node_modules/(?!(${modulesOnly.join("|")})/)`],
};
