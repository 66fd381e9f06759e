import type { Say } from "../../messages/words";
import { widthInCharacters } from "../../report/terms/text-width";
import { severities } from "../../report/check/found";
import { padded, padding } from "./padded";
import { countOf } from "./summary";
import type { ToldFile } from "./told-file";

/** One line for each file, its numbers below each other. */
export function summaryTable(files: readonly ToldFile[], t: Say): string {
  const keys = ["file", "rows", "complete", ...severities] as const;
  const header: string[] = keys.map((key) => t(`cli.check.table.${key}`));
  const lines = files.map(({ json, rows }): string[] => [
    json.file,
    ...[rows?.all, rows?.complete].map((count) => String(count ?? "-")),
    ...severities.map((severity) => (rows ? String(countOf([json], severity)) : "-")),
  ]);
  const widths = keys.map((_, column) =>
    Math.max(...[header, ...lines].map((line) => widthInCharacters(line[column] ?? ""))),
  );
  return [header, ...lines]
    .map((line) =>
      line
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column === 0 ? padded(cell, width) : padding(cell, width) + cell;
        })
        .join("  "),
    )
    .join("\n");
}
