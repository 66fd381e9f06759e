import fc from "fast-check";
import {
  entryKeys,
  groupHeader,
  type EntryKey,
  type SectionKind,
} from "../../src/report/form/columns";
import { codesOfIssue } from "../../src/report/terms/issue-codes";
import type { CellValue, SheetCells } from "../../src/report/form/report";
import type { SampleRow } from "./complete-report";
import { bands, codeForms, feet, letters, titles, wordings } from "./form-words";

/*
 * One report in the forms that agencies write it in: what the title is, what the columns are called and in which
 * order they stand, how sections are told, how a row runs over lines, and which letters a program made of it.
 */

type HeaderForm = "one line" | "split" | "numbered" | "grouped";
type RowForm = "one line" | "line by line" | "item repeated" | "blank lines inside";
type ScoreForm = "column" | "(73.10 คะแนน)" | "[73.10]" | "ได้คะแนน 73.10";

export interface FormOfReport {
  title: number;
  wording: Record<EntryKey, number>;
  order: readonly EntryKey[];
  further: readonly string[];
  bands: number;
  ownHeaders: boolean;
  row: RowForm;
  score: ScoreForm;
  code: number;
  header: HeaderForm;
  foot: number;
  letters: number;
}

const indexIn = (list: readonly unknown[]) => fc.nat({ max: list.length - 1 });

/** Any form there is of one report. */
export const formsOfReport: fc.Arbitrary<FormOfReport> = fc.record({
  title: indexIn(titles),
  wording: fc.record({
    instrument: indexIn(wordings.instrument),
    issue: indexIn(wordings.issue),
    score: indexIn(wordings.score),
    measures: indexIn(wordings.measures),
    responsible: indexIn(wordings.responsible),
    actions: indexIn(wordings.actions),
    results: indexIn(wordings.results),
  }),
  order: fc.shuffledSubarray([...entryKeys], { minLength: entryKeys.length }),
  further: fc.subarray(["ระยะเวลา", "งบประมาณ (บาท)", "ตัวชี้วัดความสำเร็จ", "หมายเหตุ"]),
  bands: indexIn(bands),
  ownHeaders: fc.boolean(),
  row: fc.constantFrom("one line", "line by line", "item repeated", "blank lines inside"),
  score: fc.constantFrom("column", "(73.10 คะแนน)", "[73.10]", "ได้คะแนน 73.10"),
  code: indexIn(codeForms),
  header: fc.constantFrom("one line", "split", "numbered", "grouped"),
  foot: indexIn(feet),
  letters: indexIn(letters),
});

/** The report written in that form. */
export function inForm(rows: readonly SampleRow[], form: FormOfReport): SheetCells {
  const keys = form.order.filter((key) => key !== "score" || form.score === "column");
  const header = headerLines(keys, form);
  const inSection = (kind: SectionKind) => [
    bands[form.bands]?.[kind] ?? [],
    ...(form.ownHeaders ? header : []),
    ...rows.filter(({ section }) => section === kind).flatMap((row) => linesOf(row, keys, form)),
    ...(form.ownHeaders ? [[]] : []),
  ];
  const values = [
    ...(titles[form.title] ?? []),
    [],
    ...(form.ownHeaders ? [] : header),
    ...inSection("urgent"),
    ...inSection("develop"),
    ...(feet[form.foot] ?? []),
  ];
  const write = letters[form.letters] ?? ((text: string) => text);
  const width = Math.max(...values.map((line) => line.length));
  return {
    sheetName: "รายงาน",
    firstRow: 0,
    firstColumn: 0,
    values: values.map((line) =>
      Array.from({ length: width }, (_, at) => {
        const value = line[at] ?? "";
        return typeof value === "string" ? write(value) : value;
      }),
    ),
  };
}

function headerLines(keys: readonly EntryKey[], form: FormOfReport): CellValue[][] {
  const names = keys.map((key) => wordings[key][form.wording[key]] ?? "");
  const all = [...names, ...form.further];
  switch (form.header) {
    case "one line":
      return [all];
    case "numbered":
      return [all, all.map((_, at) => `(${at + 1})`)];
    case "split":
      return [all.map((name) => halves(name)[0]), all.map((name) => halves(name)[1])];
    case "grouped": {
      const at = keys.findIndex((key, index) => key === "actions" && keys[index + 1] === "results");
      if (at < 0) return [all];
      const isGrouped = (index: number) => index === at || index === at + 1;
      const group = (index: number) => (index === at ? groupHeader : "");
      return [
        all.map((name, index) => (isGrouped(index) ? group(index) : name)),
        all.map((name, index) => (isGrouped(index) ? name : "")),
      ];
    }
  }
}

/** A long header as a PDF file breaks it, in the midst of a word. */
function halves(name: string): [string, string] {
  if (name.length <= 11) return [name, ""];
  const middle = name.indexOf("/") + 1 || Math.floor(name.length * 0.6);
  return [name.slice(0, middle), name.slice(middle)];
}

function linesOf(
  { text }: SampleRow,
  keys: readonly EntryKey[],
  form: FormOfReport,
): CellValue[][] {
  const { title } = codesOfIssue(text.issue);
  const codes = text.issue.slice(0, text.issue.indexOf(title)).trim();
  const issue = codeForms[form.code]?.(codes, title) ?? text.issue;
  const whole = { ...text, issue: issueWith({ ...text, issue }, form.score) };
  if (form.row === "one line") return [keys.map((key) => whole[key])];
  const texts = (["measures", "actions", "results"] as const).map((key) => whole[key].split("\n"));
  const count = Math.max(...texts.map((lines) => lines.length));
  const lines = Array.from({ length: count }, (_, at) =>
    keys.map((key) => {
      if (key === "measures" || key === "actions" || key === "results")
        return whole[key].split("\n")[at] ?? "";
      return at === 0 || form.row === "item repeated" ? whole[key] : "";
    }),
  );
  return form.row === "blank lines inside"
    ? lines.flatMap((line, at) => (at === 0 ? [line] : [[], line]))
    : lines;
}

function issueWith({ issue, score }: SampleRow["text"], form: ScoreForm): string {
  switch (form) {
    case "column":
      return issue;
    case "(73.10 คะแนน)":
      return `${issue} (${score} คะแนน)`;
    case "[73.10]":
      return `${issue} [${score} คะแนน]`;
    case "ได้คะแนน 73.10":
      return `${issue}\nได้คะแนน ${score}`;
  }
}
