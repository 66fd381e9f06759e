import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import TerserPlugin from "terser-webpack-plugin";

const root = dirname(fileURLToPath(import.meta.url));
const officeLibrary = createRequire(import.meta.url).resolve(
  "@microsoft/office-js/dist/excel-web-16.00.js",
);

/** Microsoft asks that add-ins load office.js from here, so that it fits the Excel it runs in. */
const officeOnline = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** The pane's page; in the workbench the host takes the place of Excel, and nothing else differs. */
const pane = (filename, officeScripts) =>
  new HtmlPlugin({
    filename,
    template: "src/taskpane/taskpane.html",
    chunks: ["taskpane"],
    officeScripts,
  });

export default (_env, { mode }) => ({
  mode,
  context: root,
  devtool: mode === "production" ? false : "source-map",
  entry: {
    taskpane: "./src/taskpane/main.tsx",
    workbench: "./src/workbench/page/main.tsx",
    "workbench-office": {
      import: "./src/workbench/page/office-in-pane.ts",
      filename: "workbench-office.js",
    },
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
        loader: "swc-loader",
        options: {
          jsc: {
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
            target: "es2022",
          },
        },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  plugins: [
    new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css" }),
    pane("taskpane.html", [officeOnline]),
    pane("workbench-pane.html", ["workbench-office.js", "excel-web.js"]),
    new HtmlPlugin({
      filename: "index.html",
      template: "src/workbench/page/workbench.html",
      chunks: ["workbench"],
    }),
    new CopyPlugin({
      patterns: [
        { from: "assets/*.png" },
        { from: officeLibrary, to: "excel-web.js", info: { minimized: true } },
      ],
    }),
  ],
  optimization: { minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify })] },
  // The workbench carries a whole spreadsheet; the pane's size is watched by the benchmark.
  performance: { hints: false },
  stats: "errors-warnings",
});
