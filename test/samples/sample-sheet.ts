import {
  entryColumns,
  legendHeading,
  sectionBands,
  type EntryKey,
  type SectionKind,
} from "../../src/report/form/columns";
import type { CellValue } from "../../src/report/form/report";
import { headingLine } from "../../src/report/sheets/grid/new-grid";
import type { SheetReading } from "../../src/report/workbook/workbook-reading";
import { sampleDepartments, type SampleRow } from "./complete-report";

/** How a report is laid out on its sheet, as agencies do it. */
export interface Shape {
  /** The columns from left to right; "" for one of no header, and none of the form's left out but คะแนน. */
  columns: readonly (EntryKey | "")[];
  firstRow: number;
  firstColumn: number;
  /** Rows before which header and band are repeated, as Word does on a new page. */
  repeatedBefore: ReadonlySet<number>;
  /** Text columns of these rows run on over further sheet rows, line by line. */
  splitRows: ReadonlySet<number>;
  /** Scores stand in the brackets of the issue. */
  scoresInIssue: boolean;
}

export const plainShape: Shape = {
  columns: entryColumns.map(({ key }) => key),
  firstRow: 0,
  firstColumn: 0,
  repeatedBefore: new Set(),
  splitRows: new Set(),
  scoresInIssue: false,
};

/** The report as cells of a sheet. */
export function sampleSheet(rows: readonly SampleRow[], shape: Shape = plainShape): SheetReading {
  const header = shape.columns.map(
    (key) => entryColumns.find((column) => column.key === key)?.header ?? "",
  );
  const values: CellValue[][] = [
    ["รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"],
    [headingLine({ agency: "สำนักงานตัวอย่าง", fiscalYear: 2566 })],
    header,
  ];
  let section: SectionKind | null = null;
  rows.forEach((each, index) => {
    const repeated = shape.repeatedBefore.has(index);
    if (repeated) values.push(header);
    if (repeated || each.section !== section) values.push([sectionBands[each.section]]);
    section = each.section;
    values.push(...sheetRows(each, shape, shape.splitRows.has(index)));
  });
  for (const kind of ["urgent", "develop"] as const)
    if (!rows.some((each) => each.section === kind)) values.push([sectionBands[kind]]);
  values.push([], [legendHeading]);
  for (const { abbreviation, name } of sampleDepartments)
    values.push([`${abbreviation} : ${name}`]);
  const width = Math.max(...values.map((line) => line.length));
  return {
    sheetName: "รายงาน",
    firstRow: shape.firstRow,
    firstColumn: shape.firstColumn,
    values: values.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? "")),
    formulaCells: [],
    flags: [],
    hiddenRows: [],
  };
}

function sheetRows({ text }: SampleRow, shape: Shape, split: boolean): CellValue[][] {
  const opens = (key: EntryKey | "") => key === "instrument" || key === "issue" || key === "score";
  const lines = shape.columns.map((key): string[] => {
    if (key === "") return [""];
    if (key === "issue" && shape.scoresInIssue && text.score !== "")
      return [`${text.issue} (${text.score} คะแนน)`];
    if (key === "score" && shape.scoresInIssue) return [""];
    return split && !opens(key) ? text[key].split("\n") : [text[key]];
  });
  const height = Math.max(...lines.map((each) => each.length));
  return Array.from({ length: height }, (_, at) =>
    lines.map((each, column): CellValue => {
      const cell = each[at] ?? "";
      const isNumber = shape.columns[column] === "score" && /^[\d.]+$/.test(cell);
      return isNumber ? Number(cell) : cell;
    }),
  );
}
