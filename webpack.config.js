import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { LicenseWebpackPlugin } from "license-webpack-plugin";
import TerserPlugin from "terser-webpack-plugin";
import { contentSecurityPolicy, officeOnline } from "./scripts/content-security-policy.mjs";

const root = dirname(fileURLToPath(import.meta.url));
const officeLibrary = createRequire(import.meta.url).resolve(
  "@microsoft/office-js/dist/excel-web-16.00.js",
);

/** A page of the add-in; in the workbench the host takes the place of Excel, and nothing else differs. */
const page = (filename, chunk, officeScripts, policy) =>
  new HtmlPlugin({
    filename,
    template: `src/${chunk}/${chunk}.html`,
    chunks: [chunk],
    officeScripts,
    policy,
  });

const addIn = (officeJs) => {
  const policy = contentSecurityPolicy(officeJs);
  return [
    page("taskpane.html", "taskpane", [officeJs], policy),
    page("commands.html", "commands", [officeJs], policy),
  ];
};

/** The workbook to try the add-in in; it is not part of what an agency installs. */
const workbench = {
  entry: {
    workbench: "./workbench/page/main.tsx",
    "workbench-office": {
      import: "./workbench/page/office-in-pane.ts",
      filename: "workbench-office.js",
    },
  },
  plugins: [
    ...["taskpane", "commands"].map((chunk) =>
      page(
        `workbench-${chunk}.html`,
        chunk,
        ["workbench-office.js", "excel-web.js"],
        contentSecurityPolicy(),
      ),
    ),
    new HtmlPlugin({
      filename: "index.html",
      template: "workbench/page/workbench.html",
      chunks: ["workbench"],
    }),
    new CopyPlugin({
      patterns: [
        { from: officeLibrary, to: "excel-web.js", info: { minimized: true } },
        { from: "manifest.xml" },
      ],
    }),
  ],
};

/** The licences of all that an agency installs, in one file beside it. */
const licences = new LicenseWebpackPlugin({
  outputFilename: "licences.txt",
  perChunkOutput: false,
});

/** With `--env site` only what an agency installs is built; `--env officeJs=URL` loads office.js from elsewhere. */
export default ({ site = false, officeJs = officeOnline }, { mode }) => ({
  mode,
  context: root,
  devtool: mode === "production" ? false : "source-map",
  entry: {
    taskpane: "./src/taskpane/main.tsx",
    commands: "./src/commands/main.ts",
    ...(site ? {} : workbench.entry),
  },
  output: {
    path: join(root, "dist"),
    filename: "[name].[contenthash:8].js",
    chunkFilename: "[name].[contenthash:8].js",
    clean: true,
  },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        use: [
          // Styles become classes here, so that no page has to make them.
          { loader: "@griffel/webpack-loader" },
          {
            loader: "swc-loader",
            options: {
              jsc: {
                parser: { syntax: "typescript", tsx: true },
                transform: { react: { runtime: "automatic" } },
                target: "es2022",
              },
            },
          },
        ],
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  plugins: [
    new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css" }),
    ...addIn(officeJs),
    new CopyPlugin({ patterns: [{ from: "assets/*.png" }] }),
    ...(site ? [licences] : workbench.plugins),
  ],
  optimization: {
    // Each script costs a request and its start: what parts share is split off only where it is large.
    splitChunks: { minSize: 60_000 },
    minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })],
  },
  // The workbench carries a whole spreadsheet; the pane's first load is held by a test of what is packed.
  performance: { hints: false },
  stats: "errors-warnings",
});
