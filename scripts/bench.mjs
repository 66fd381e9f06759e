/* Bundles the measurements as the pane is bundled, and runs them: `npm run bench`. */
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";
import configuration from "../webpack.config.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(root, "node_modules/.bench-"));

const bench = {
  mode: "production",
  target: "node20",
  context: root,
  entry: "./test/bench/bench.ts",
  experiments: { outputModule: true },
  externals: { "playwright-core": "playwright-core" },
  externalsType: "module",
  output: { path: folder, filename: "bench.mjs", module: true, library: { type: "module" } },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    // The bench asks where it stands itself.
    parser: { javascript: { importMeta: false, url: false } },
    rules: [
      {
        test: /\.ts$/,
        loader: "swc-loader",
        options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
      },
    ],
  },
};

/** The pages of the add-in, and one of the same make that only says hello. */
function pages() {
  const add = configuration({}, { mode: "production" });
  return {
    ...add,
    entry: { ...add.entry, hello: "./test/bench/pane/hello/hello.tsx" },
    output: { ...add.output, path: join(folder, "dist") },
    plugins: [
      ...add.plugins,
      new HtmlPlugin({
        filename: "workbench-hello.html",
        template: "test/bench/pane/hello/hello.html",
        chunks: ["hello"],
        officeScripts: ["workbench-office.js", "excel-web.js"],
      }),
    ],
  };
}

const build = (made) =>
  new Promise((resolve, reject) => {
    webpack(made, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve(undefined);
    });
  });

try {
  await build(bench);
  await build(pages());
  await import(pathToFileURL(join(folder, "bench.mjs")).href);
} finally {
  rmSync(folder, { recursive: true });
}
