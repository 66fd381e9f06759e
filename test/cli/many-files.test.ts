import { readdir, readFile } from "node:fs/promises";
import { headingLine } from "../../src/report/sheets/grid/new-grid";
import { completeRows } from "../samples/complete-report";
import { sampleSheet } from "../samples/sample-sheet";
import { setTerminal } from "./terminal";

const { run, runReading, put, putSheet, path } = setTerminal();
const complete = sampleSheet(completeRows).values;
const unfinished = sampleSheet(
  completeRows.map((row, at) => (at === 1 ? { ...row, text: { ...row.text, results: "" } } : row)),
).values;

/** Ten reports, one of them without a result, and one that is no workbook. */
async function putMany(): Promise<string[]> {
  const names = Array.from({ length: 12 }, (_, at) => `รายงาน ${at}.xlsx`);
  for (const [at, name] of names.entries())
    if (at === 5) await put(name, "ไม่ใช่สมุดงาน");
    else await putSheet(name, at === 3 ? unfinished : complete);
  return names;
}

const linesOf = (out: string) =>
  out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

it("says the same of many files, in their order, whether one is checked at a time or several", async () => {
  const names = await putMany();
  const alone = await run("check", "--jobs", "1", ...names);
  const together = await run("check", "--jobs", "3", ...names);
  expect(together).toEqual(alone);
  expect(together.code).toBe(2);
  const asJson = JSON.parse((await run("check", "--json", "--jobs", "3", ...names)).out);
  expect(asJson.files.map(({ file }: { file: string }) => file)).toEqual(names);
  expect(asJson.summary).toMatchObject({ files: 12, complete: 10, withFindings: 1, unreadable: 1 });
});

it("takes names a line each, gives a line for each, and leaves it to the reader what they mean", async () => {
  const names = await putMany();
  const { code, out, err } = await runReading(`${names.join("\r\n")}\n\n`, "check", "--ndjson");
  expect([code, err]).toEqual([0, ""]);
  const lines = linesOf(out);
  expect(lines.map(({ file }) => file)).toEqual(names);
  expect(lines[3].findings).toMatchObject([{ rule: "missing-results" }]);
  expect(lines[5]).toMatchObject({ report: null, error: { code: "no-report" } });
  const { files } = JSON.parse((await run("check", "--json", ...names)).out);
  expect(lines).toEqual(files);
});

it("takes a name as it is, spaces and all", async () => {
  await putSheet(" เว้นวรรค .xlsx", complete);
  const { out } = await runReading(" เว้นวรรค .xlsx\n", "check", "--ndjson");
  expect(linesOf(out)).toMatchObject([{ file: " เว้นวรรค .xlsx", findings: [] }]);
});

it("gives lines for files that were named, too", async () => {
  await putSheet("ครบ.xlsx", complete);
  const { out } = await run("check", "--ndjson", "ครบ.xlsx");
  expect(linesOf(out)).toMatchObject([{ file: "ครบ.xlsx", findings: [] }]);
});

it.each([
  [["check"], "ไม่มีไฟล์ให้ตรวจ"],
  [["check", "ก.xlsx", "--jobs", "0"], "--jobs ต้องเป็นจำนวนเต็ม"],
  [["check", "ก.xlsx", "--jobs", "สอง"], "แต่ได้รับ “สอง”"],
])("refuses %j, and says why", async (words, sentence) => {
  const { code, err } = await run(...words);
  expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
});

it("publishes the same of many files, whether one is made at a time or several", async () => {
  const names = await putMany();
  const [title = [], , ...rest] = complete;
  for (const at of [1, 7, 9]) {
    const heading = headingLine({ agency: `กรมที่ ${at}`, fiscalYear: 2566 });
    await putSheet(names[at]!, [title, [heading], ...rest]);
  }
  const publish = async (folder: string, jobs: string) => {
    const wanted = ["--csv", "--json", "--out", folder, "--jobs", jobs];
    const { code, out, err } = await run("publish", ...wanted, ...names);
    const made = (await readdir(path(folder))).sort();
    const written = await Promise.all(made.map((name) => readFile(path(`${folder}/${name}`))));
    const said = (out + err).replaceAll(folder, "");
    return { code, said, made, written };
  };
  const alone = await publish("ทีละไฟล์", "1");
  const together = await publish("พร้อมกัน", "3");
  expect(together).toEqual(alone);
  expect(together.code).toBe(2);
  // Of those of one agency and year there is the first, whose file no other replaces, and a draft.
  expect(together.made.filter((name) => name.endsWith(".csv"))).toHaveLength(5);
  expect(together.said.match(/เพิ่งสร้าง/g)).toHaveLength(6);
  expect(new Set(together.written.map(String)).size).toBe(10);
  const again = await run("publish", "--csv", "--json", "--out", "พร้อมกัน", ...names);
  expect([again.out, again.err.match(/อยู่แล้ว จึง/g)?.length]).toEqual(["", 11]);
});
