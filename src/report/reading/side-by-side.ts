import { headerKey } from "./header-meaning";
import { headerOf } from "./header";
import { SheetLine } from "./sheet-line";
import type { Table } from "./tables";

const fewestColumns = 4;
const counts = [2, 3];

/** Tables that stand side by side, told by a header that begins again in the same line; else the table as it is. */
export function tablesSideBySide(table: Table): Table[] {
  const names = table.header.columns.map(({ text }) => headerKey(text));
  const count = counts.find((each) => repeatsItself(names, each));
  if (count === undefined) return [table];
  const width = names.length / count;
  return Array.from({ length: count }, (_, at) => {
    const [first] = table.header.columns.slice(at * width);
    const [next] = table.header.columns.slice((at + 1) * width);
    const from = at === 0 ? 0 : (first?.column ?? 0);
    const own = (line: SheetLine) =>
      new SheetLine(
        line.row,
        line.cells.filter(({ column }) => column >= from && column < (next?.column ?? Infinity)),
      );
    return {
      above: at === 0 ? table.above : [],
      header: headerOf(table.header.lines.map(own)),
      lines: table.lines.map(own).filter(({ cells }) => cells.length > 0),
    };
  });
}

function repeatsItself(names: readonly string[], count: number): boolean {
  const width = names.length / count;
  return (
    Number.isInteger(width) &&
    width >= fewestColumns &&
    names.every((name, at) => name !== "" && name === names[at % width])
  );
}
