import Ajv from "ajv/dist/2020";
import { mkdir } from "node:fs/promises";
import schema from "../../docs/check-report.schema.json";
import type { CellValue } from "../../src/report/form/report";
import { completeRows, sampleScores } from "../samples/complete-report";
import { sampleSheet } from "../samples/sample-sheet";
import { setTerminal } from "./terminal";

const { run, put, putSheet, path } = setTerminal();

const ownName = "สำนักงานตัวอย่างแห่งชาติ (สตช.)";
const sample = sampleSheet(completeRows).values;
const reportOf = (agency: string): CellValue[][] =>
  sample.map((row) =>
    row.map((cell) => (typeof cell === "string" ? cell.replace("สำนักงานตัวอย่าง", agency) : cell)),
  );
const withoutAgency = sample.map((row) =>
  row.map((cell) => (typeof cell === "string" ? cell.replace(/ของ ?สำนักงานตัวอย่าง/, "") : cell)),
);
const lines = (agency: string, more: string[] = []) => [
  ...sampleScores.map(({ code, score }) => [agency, code, score].join(",")),
  ...more.map((line) => `${agency},${line}`),
];
const csv = (...rows: string[]) => ["หน่วยงาน,ข้อ,คะแนน", ...rows].join("\n");
const ownCsv = ["ข้อ,คะแนน", ...sampleScores.map(({ code, score }) => `${code},${score}`)].join(
  "\n",
);

const rulesFound = async (...words: string[]) => {
  const { files } = JSON.parse((await run("check", "--json", ...words)).out);
  return files.map(({ findings, error }: { findings: { rule: string }[]; error: unknown }) =>
    error === null ? findings.map(({ rule }) => rule) : error,
  );
};

beforeEach(async () => {
  await putSheet("หนึ่ง.xlsx", reportOf(ownName));
  await putSheet("สอง.xlsx", reportOf("กรมสอง"));
});

describe("a file of many agencies", () => {
  it("gives each report the scores of its own", async () => {
    await put("คะแนน.csv", csv(...lines("กรมสอง", ["i30,12.5"]), ...lines("สำนักงานตัวอย่างแห่งชาติ")));
    const found = await rulesFound("หนึ่ง.xlsx", "สอง.xlsx", "--scores", "คะแนน.csv");
    expect(found).toEqual([[], ["uncovered-item"]]);
  });

  it("refuses the report whose agency is not in it, names some that are, and checks the others", async () => {
    const many = Array.from({ length: 8 }, (_, at) => `กรมที่ ${at + 1},i8,90`);
    await put("คะแนน.csv", csv(...many, ...lines("กรมสอง")));
    const { code, out } = await run("check", "หนึ่ง.xlsx", "สอง.xlsx", "--scores", "คะแนน.csv");
    expect(out).toContain(`คะแนน.csv: ไม่มีคะแนนของ “${ownName}” มีแต่ของ กรมที่ 1, `);
    expect(out).toContain("… (9)");
    expect(out).toContain("ไม่พบข้อที่ต้องแก้");
    expect(code).toBe(2);
  });

  it("refuses a report that names no agency, in the words asked for", async () => {
    await putSheet("ไม่มีชื่อ.xlsx", withoutAgency);
    await put("คะแนน.csv", csv("กรมหนึ่ง,i8,90", "กรมสอง,i8,80"));
    const { code, out } = await run("check", "ไม่มีชื่อ.xlsx", "--scores", "คะแนน.csv", "--lang", "en");
    expect(out).toContain("คะแนน.csv: it holds scores of several agencies (กรมหนึ่ง, กรมสอง)");
    expect(code).toBe(2);
  });
});

describe("a folder of scores", () => {
  beforeEach(() => mkdir(path("คะแนน")));

  it("gives each report the file that names its agency, by its name or in it", async () => {
    await put("คะแนน/คะแนน สตช. 2566.csv", ownCsv);
    await put("คะแนน/ที่เหลือ.csv", csv(...lines("กรมสอง", ["i30,12.5"]), ...lines("กรมสาม")));
    const found = await rulesFound("หนึ่ง.xlsx", "สอง.xlsx", "--scores", "คะแนน");
    expect(found).toEqual([[], ["uncovered-item"]]);
  });

  it("takes the file of the assessed year where there are several", async () => {
    await put("คะแนน/กรมสอง 2565.csv", "ข้อ,คะแนน\ni30,12.5");
    await put("คะแนน/กรมสอง 2566.csv", ownCsv);
    expect(await rulesFound("สอง.xlsx", "--scores", "คะแนน")).toEqual([[]]);
  });

  it.each([
    ["no file is of the agency", ["กรมสองแถว.csv", "กรมสาม.csv"], "ไม่มีไฟล์ใด"],
    ["several files are", ["กรมสอง (1).csv", "กรมสอง (2).csv"], "หลายไฟล์"],
  ])("refuses where %s", async (_, names, said) => {
    for (const name of names) await put(`คะแนน/${name}`, ownCsv);
    const { code, out } = await run("check", "สอง.xlsx", "--scores", "คะแนน");
    expect(out).toContain(said);
    for (const name of names) expect(out).toContain(name);
    expect(code).toBe(2);
  });

  it("names the file of the agency that cannot be read", async () => {
    await put("คะแนน/กรมสอง.xlsx", "ไม่ใช่สมุดงาน\u0000");
    const { code, out } = await run("check", "สอง.xlsx", "--scores", "คะแนน");
    expect(out).toContain("กรมสอง.xlsx: ");
    expect(code).toBe(2);
  });
});

describe("scores that look like parts of one", () => {
  const parts = [
    "ข้อ,คะแนน",
    ...sampleScores.map(({ code, score }) => `${code},${score / 100}`),
  ].join("\n");
  beforeEach(() => put("คะแนน.csv", parts));

  it("are refused with what to ask instead", async () => {
    const { code, out } = await run("check", "หนึ่ง.xlsx", "--scores", "คะแนน.csv");
    expect(out).toContain("คะแนน.csv: คะแนนเขียนเป็นเศษส่วนของหนึ่ง");
    expect(out).toContain("--fractions times-100");
    expect(code).toBe(2);
  });

  it("are taken as was said", async () => {
    const said = ["หนึ่ง.xlsx", "--scores", "คะแนน.csv", "--fractions"];
    expect(await rulesFound(...said, "times-100")).toEqual([[]]);
    expect((await rulesFound(...said, "as-they-stand"))[0]).toContain("score-differs");
    const { code, err } = await run("check", ...said, "ครึ่ง");
    expect([code, err]).toEqual([2, expect.stringContaining("ครึ่ง")]);
  });
});

describe("scores of the ten indicators", () => {
  beforeEach(() => put("คะแนน.csv", "ตัวชี้วัด,คะแนน\nการปฏิบัติหน้าที่,70\nตัวชี้วัดที่ 3 การใช้อำนาจ,81.4\n"));

  it("are checked by indicator, and it is said that no item was", async () => {
    const { out } = await run("check", "หนึ่ง.xlsx", "--scores", "คะแนน.csv");
    expect(out).toContain("ไม่มีแถวเกี่ยวกับตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ (70.00 คะแนน ต่ำกว่า 85)");
    expect(out).not.toContain("ตัวชี้วัดที่ 3");
    expect(out).toContain("คะแนน 2 ตัวชี้วัด จาก คะแนน.csv");
  });

  it("make no rows of a new report", async () => {
    const asked = [
      "new",
      "ใหม่.xlsx",
      "--agency",
      "กรมสอง",
      "--year",
      "2566",
      "--scores",
      "คะแนน.csv",
    ];
    const { code, err } = await run(...asked);
    expect([code, err]).toEqual([2, expect.stringContaining("คะแนน.csv: มีคะแนนรายตัวชี้วัดเท่านั้น")]);
  });
});

it("tells in JSON whose scores they were, what was left out, and which lines could not be read", async () => {
  await put("คะแนน.csv", csv(...lines(ownName, ["เรื่องที่ไม่มีรหัส,50", "e5,-"]), ...lines("กรมสอง")));
  const printed = JSON.parse(
    (await run("check", "--json", "หนึ่ง.xlsx", "ไม่มี.xlsx", "--scores", "คะแนน.csv")).out,
  );
  const valid = new Ajv({ strict: false }).compile(schema);
  expect(valid(printed) ? [] : valid.errors).toEqual([]);
  expect(printed.files[0].scores).toMatchObject({
    file: "คะแนน.csv",
    agency: ownName,
    of: "items",
    count: sampleScores.length,
    leftOut: [],
    unread: [{ reason: "no-code" }, { reason: "no-score" }],
  });
});

it("names lines it could not read, and not those that were not assessed", async () => {
  await put("คะแนน.csv", `${ownCsv}\nเรื่องที่ไม่มีรหัส,50\ne5,-`);
  const { out } = await run("check", "หนึ่ง.xlsx", "--scores", "คะแนน.csv");
  expect(out).toContain("อ่านคะแนนไม่ได้ 1 บรรทัด");
  expect(out).toContain("“เรื่องที่ไม่มีรหัส 50”");
  expect(out).not.toContain("e5");
});
