import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";

const root = dirname(fileURLToPath(import.meta.url));

/** The command line in one file, the year lists in it: `npx ita-report`. */
export default {
  target: "node20",
  context: root,
  entry: "./src/cli/main.ts",
  experiments: { outputModule: true },
  output: { path: join(root, "dist-cli"), filename: "ita-report.mjs", module: true, clean: true },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    // Where the program itself stands: its workers begin there.
    parser: { javascript: { importMeta: false } },
    rules: [
      {
        test: /\.ts$/,
        loader: "swc-loader",
        options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
      },
    ],
  },
  plugins: [
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
  ],
  performance: { hints: false },
};
