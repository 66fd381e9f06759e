import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import webpack from "webpack";
import commandLine from "../../webpack.cli.config.js";

/** The blank form for those who may install nothing: the command line's own, made anew. */
export async function blankForm() {
  const folder = await mkdtemp(join(tmpdir(), "ita-form-"));
  try {
    const output = { ...commandLine.output, path: folder };
    const stats = await promisify(webpack)({ ...commandLine, mode: "production", output });
    if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
    const form = join(folder, "form.xlsx");
    const command = [join(folder, commandLine.output.filename), "new", form, "--template"];
    await promisify(execFile)(process.execPath, command);
    return await readFile(form);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
