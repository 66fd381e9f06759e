/* Bundles the measurements as the pane is bundled, and runs them: `npm run bench`. */
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import webpack from "webpack";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(root, "node_modules/.bench-"));

const compiler = webpack({
  mode: "production",
  target: "node20",
  context: root,
  entry: "./test/bench/bench.ts",
  experiments: { outputModule: true },
  output: { path: folder, filename: "bench.mjs", module: true, library: { type: "module" } },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: "swc-loader",
        options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
      },
    ],
  },
});

try {
  await new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve(undefined);
    });
  });
  await import(pathToFileURL(join(folder, "bench.mjs")).href);
} finally {
  rmSync(folder, { recursive: true });
}
