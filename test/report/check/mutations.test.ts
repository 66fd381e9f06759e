import { instrumentOf } from "../../../src/report/terms/codes";
import { checkReport } from "../../../src/report/check/check-report";
import type { Given } from "../../../src/report/check/rules/rule";
import { columns, entryKeys, type EntryKey } from "../../../src/report/form/columns";
import { readReport } from "../../../src/report/reading/read-report";
import { instruments } from "../../../src/reference/year";
import {
  completeRows,
  sampleDepartments,
  sampleGiven,
  sampleScores,
  type SampleRow,
} from "../../samples/complete-report";
import { sampleSheet } from "../../samples/sample-sheet";

/*
 * One fault at a time put into a complete report: each has to be found, by the right rule in the right
 * cell, and nothing else may be said.
 */

let given: Given;
beforeAll(async () => {
  given = await sampleGiven();
});

/** Where the sample's rows stand on its sheet: title, heading, header, band, then row by row. */
const sheetRow = (index: number) => (index < 5 ? 4 + index : 5 + index);
const columnOf = (key: EntryKey) => columns.findIndex((column) => column.key === key);
/** Sheet row of the first band, where what is missing altogether is told. */
const urgentBand = 3;

function found(rows: readonly SampleRow[]) {
  const report = readReport(sampleSheet(rows));
  if (!report) throw new Error("no report found");
  return checkReport(report, given).findings.map(({ rule, row, column }) => [rule, row, column]);
}

const changed = (index: number, text: Partial<Record<EntryKey, string>>) =>
  completeRows.map((row, at) => (at === index ? { ...row, text: { ...row.text, ...text } } : row));

const rowNumbers = completeRows.map((_, index) => index);

it("says nothing of a complete report, of whatever severity", () => {
  expect(found(completeRows)).toEqual([]);
});

describe("every required cell blanked", () => {
  // Of which instrument a row is, its code or title tells as well.
  const wanted = entryKeys.filter((key) => key !== "instrument");
  const cells = rowNumbers.flatMap((index) => wanted.map((key) => [index, key] as const));
  test.each(cells)("row %d, %s", (index, key) => {
    expect(found(changed(index, { [key]: "" }))).toEqual([
      [`missing-${key}`, sheetRow(index), columnOf(key)],
    ]);
  });
});

describe("every cell of text filled with what only looks like content", () => {
  const cells = rowNumbers.flatMap((index) =>
    (["measures", "actions", "results"] as const).flatMap((key) =>
      ["-", "...", "ไม่มี", "N/A", "รอข้อมูล", "อยู่ระหว่างดำเนินการ"].map(
        (text) => [index, key, text] as const,
      ),
    ),
  );
  test.each(cells)("row %d, %s: %s", (index, key, text) => {
    expect(found(changed(index, { [key]: text }))).toEqual([
      ["placeholder", sheetRow(index), columnOf(key)],
    ]);
  });
});

describe("every department misspelt", () => {
  const listed = new Set(sampleDepartments.map(({ abbreviation }) => abbreviation));
  const slips = (name: string) => [
    name.replace("ฝ", "ผ"),
    name.replace(/^(.)(.)/, "$2$1"),
    name.replace(/(.)(.)\.$/, "$2$1."),
    name.slice(1),
    name.replace(/^(.)(.)/, "$1"),
    name.replace(/^(..)/, "$1$1".slice(0, 2) + "ซ"),
    name.replace(/(.)\.$/, "ฮ."),
  ];
  const cases = rowNumbers.flatMap((index) => {
    const cell = completeRows[index]!.text.responsible;
    const names = cell.match(/ฝ[ก-ฮ]+\./g) ?? [];
    return names.flatMap((name) =>
      [...new Set(slips(name))]
        .filter((slip) => slip !== name && !listed.has(slip))
        .map((slip) => [index, name, slip] as const),
    );
  });
  test.each(cases)("row %d, %s as %s", (index, name, slip) => {
    const responsible = completeRows[index]!.text.responsible.replace(name, slip);
    expect(found(changed(index, { responsible }))).toEqual([
      ["unknown-department", sheetRow(index), columnOf("responsible")],
    ]);
  });

  test.each(cases.filter(([, name], at) => cases.findIndex((one) => one[1] === name) === at))(
    "row %d, %s without its dot",
    (index, name) => {
      const responsible = completeRows[index]!.text.responsible.replace(name, name.slice(0, -1));
      expect(found(changed(index, { responsible }))).toEqual([
        ["department-spelling", sheetRow(index), columnOf("responsible")],
      ]);
    },
  );
});

describe("every code moved to another instrument", () => {
  const cases = rowNumbers.flatMap((index) =>
    instruments
      .filter((each) => each !== instrumentOf(completeRows[index]!.text.instrument))
      .map((instrument) => [index, instrument] as const),
  );
  test.each(cases)("row %d under %s", (index, instrument) => {
    expect(found(changed(index, { instrument }))).toEqual([
      ["wrong-instrument", sheetRow(index), columnOf("instrument")],
    ]);
  });
});

describe("every score changed", () => {
  const cases = rowNumbers.flatMap((index) => {
    const { score } = completeRows[index]!.text;
    return (score.match(/[\d.]+/g) ?? []).flatMap((one) =>
      ["12.34", "84.99", "85", "99.5", "100"]
        .filter((other) => Number(other) !== Number(one))
        .map((other) => [index, one, other] as const),
    );
  });
  test.each(cases)("row %d, %s as %s", (index, one, other) => {
    const score = completeRows[index]!.text.score.replace(one, other);
    expect(found(changed(index, { score }))).toEqual([
      ["score-differs", sheetRow(index), columnOf("score")],
    ]);
  });
});

describe("every row", () => {
  test.each(rowNumbers)("%d given twice", (index) => {
    const twice = completeRows.flatMap((row, at) => (at === index ? [row, row] : [row]));
    expect(found(twice)).toEqual([["duplicate-item", sheetRow(index) + 1, columnOf("issue")]]);
  });

  test.each(rowNumbers)("%d left out", (index) => {
    const left = completeRows.filter((_, at) => at !== index);
    const codes: string[] = completeRows[index]!.text.issue.match(/[ieO]\d+/g) ?? [];
    const weak = sampleScores.filter(({ code, score }) => codes.includes(code) && score < 85);
    const band = sheetRow(5) - 1;
    expect(found(left)).toEqual(
      weak.length > 0
        ? weak.map(() => ["uncovered-item", urgentBand, 0])
        : [["empty-section", band, 0]],
    );
  });

  test.each(rowNumbers)("%d in the other section", (index) => {
    const section = completeRows[index]!.section === "urgent" ? "develop" : "urgent";
    const moved = completeRows.filter((_, at) => at !== index);
    const row = { ...completeRows[index]!, section } as const;
    const rows = section === "urgent" ? [row, ...moved] : [...moved, row];
    const rules = found(rows).map(([rule]) => rule);
    // The only row of its section leaves that section empty, too.
    expect(rules.filter((rule) => rule !== "empty-section")).toEqual([
      section === "urgent" ? "not-urgent" : "urgent-elsewhere",
    ]);
  });
});
