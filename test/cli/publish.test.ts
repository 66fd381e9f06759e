import { chmod, readdir, readFile } from "node:fs/promises";
import { completeRows } from "../samples/complete-report";
import { sampleSheet } from "../samples/sample-sheet";
import { setTerminal } from "./terminal";

const complete = sampleSheet(completeRows).values;
const withoutResults = sampleSheet(
  completeRows.map((row, at) => (at === 1 ? { ...row, text: { ...row.text, results: "" } } : row)),
).values;

const { run, runWith, put, putSheet, path } = setTerminal();
const filesMade = async () =>
  (await readdir(path("."))).filter((name) => name.startsWith("รายงาน ITA")).sort();

it("makes each format that was asked for, says where it is, and ends with 0", async () => {
  await putSheet("ครบ.xlsx", complete);
  const each = ["--docx", "--html", "--csv", "--json"];
  const { code, out, err } = await run("publish", "ครบ.xlsx", ...each);
  const names = await filesMade();
  expect(err).toBe("");
  expect(names.map((name) => name.split(".").at(-1))).toEqual(["csv", "docx", "html", "json"]);
  expect(out.trim().split("\n")).toEqual(
    ["docx", "html", "csv", "json"].map((ending) =>
      expect.stringMatching(new RegExp(`^สร้างแล้วที่ รายงาน ITA 2566 .*\\.${ending}$`)),
    ),
  );
  expect(code).toBe(0);
});

it("makes a document that the check reads as the same report", async () => {
  await putSheet("ครบ.xlsx", complete);
  await run("publish", "ครบ.xlsx");
  const [docx = ""] = await filesMade();
  const [before, after] = JSON.parse((await run("check", "--json", "ครบ.xlsx", docx)).out).files;
  expect(after.report.sections).toEqual(before.report.sections);
  expect(after.findings).toEqual([]);
});

it("makes a draft of a report with errors left, says how many, and ends with 1", async () => {
  await putSheet("ขาด.xlsx", withoutResults);
  const { code, out } = await run("publish", "ขาด.xlsx", "--html");
  const [page = ""] = await filesMade();
  expect(page).toContain("(ร่าง)");
  expect(await readFile(path(page), "utf8")).toContain(">ร่าง<");
  expect(out).toContain("ยังมีข้อที่ต้องแก้ 1 ข้อ");
  expect(code).toBe(1);
});

it("makes the plan in place of the report, finished though its results are still to come", async () => {
  await putSheet("ขาด.xlsx", withoutResults);
  const { code, out } = await run("publish", "ขาด.xlsx", "--plan", "--html");
  expect([code, out]).toEqual([0, expect.stringMatching(/^สร้างแล้วที่ แผนมาตรการ ITA 2566 /)]);
  const [name = ""] = (await readdir(path("."))).filter((each) => each.startsWith("แผน"));
  const page = (await readFile(path(name), "utf8")).replaceAll("<wbr>", "");
  expect(page).toContain("<h1>มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน");
  expect(page).not.toContain("ผลที่ได้");
});

it("puts the result of the assessment before the report, and says why where it has none", async () => {
  await putSheet("ครบ.xlsx", complete);
  await put("คะแนน.csv", "แบบ,รหัส,คะแนน\nIIT,i8,73.1\nOIT,O13,0\n");
  const wanted = ["--html", "--analysis", "--warnings", "--force"];
  const { out } = await run("publish", "ครบ.xlsx", "--scores", "คะแนน.csv", ...wanted);
  expect(out).toContain("ไม่มีหน้าข้อที่รับทราบแล้ว");
  expect(out).not.toContain("ไม่มีผลการประเมิน");
  const [page = ""] = await filesMade();
  expect(await readFile(path(page), "utf8")).toMatch(
    /i8<\/th><td>[^<]*<\/td><td class="number">73\.10/,
  );
  expect((await run("publish", "ครบ.xlsx", ...wanted)).out).toContain("ไม่มีผลการประเมิน เพราะ");
});

it("writes over no file unless it is told to", async () => {
  await putSheet("ครบ.xlsx", complete);
  await run("publish", "ครบ.xlsx", "--csv");
  const [csv = ""] = await filesMade();
  await put(csv, "ของเดิม");
  const refused = await run("publish", "ครบ.xlsx", "--csv");
  expect([refused.code, refused.err]).toEqual([2, expect.stringContaining("จึงไม่เขียนทับ")]);
  expect(await readFile(path(csv), "utf8")).toBe("ของเดิม");
  expect((await run("publish", "ครบ.xlsx", "--csv", "--force")).code).toBe(0);
});

it("puts who made and who signs it into the document, in the digits that were asked for", async () => {
  await putSheet("ครบ.xlsx", complete);
  const signing = ["--made-by", "กองกลาง", "--signed-by", "นายตัวอย่าง", "--position", "อธิบดี"];
  await run(
    "publish",
    "ครบ.xlsx",
    "--html",
    "--digits",
    "thai",
    "--date",
    "1 ต.ค. 2566",
    ...signing,
  );
  const [page = ""] = await filesMade();
  const text = await readFile(path(page), "utf8");
  for (const part of ["กองกลาง", "(นายตัวอย่าง)", "อธิบดี", "๑ ต.ค. ๒๕๖๖", "พ.ศ.๒๕๖๖"])
    expect(text).toContain(part);
});

it("has a name that every system can hold, whatever the agency is called", async () => {
  const named = complete.map((cells) =>
    cells.map((cell) => String(cell).replace(/^ของ .* ประจำ/, `ของ ${"กรม".repeat(99)} ประจำ`)),
  );
  await putSheet("ยาว.xlsx", named);
  expect(await run("publish", "ยาว.xlsx")).toMatchObject({ err: "" });
  expect(await filesMade()).toHaveLength(1);
});

it.each([
  [["--pptx"], "unknown option"],
  [["--digits", "roman"], "--digits ต้องเป็น typed, thai, arabic"],
])("refuses %j before anything is made", async (words, sentence) => {
  await putSheet("ครบ.xlsx", complete);
  const { code, err } = await run("publish", "ครบ.xlsx", ...words);
  expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
  expect(await filesMade()).toEqual([]);
});

it("says of what is no report that there is none, and makes nothing", async () => {
  await putSheet("อื่น.xlsx", [["รายการ", "จำนวน"]]);
  const { code, err } = await run("publish", "อื่น.xlsx");
  expect([code, err]).toEqual([2, expect.stringContaining("อื่น.xlsx")]);
  expect(await filesMade()).toEqual([]);
});

it("makes nothing of a report where one of its files is there already", async () => {
  await putSheet("ครบ.xlsx", complete);
  await run("publish", "ครบ.xlsx", "--json");
  const before = await filesMade();
  const { code } = await run("publish", "ครบ.xlsx", "--csv", "--docx", "--json");
  expect(code).toBe(2);
  expect(await filesMade()).toEqual(before);
});

it("makes one document of two reports of one name, and says of the other that it was not made", async () => {
  await putSheet("หนึ่ง.xlsx", complete);
  await putSheet("สอง.xlsx", complete);
  const { code, out, err } = await run("publish", "หนึ่ง.xlsx", "สอง.xlsx", "--json", "--force");
  expect([code, out.match(/สร้างแล้วที่/g)]).toEqual([2, ["สร้างแล้วที่"]]);
  expect(err).toMatch(/สอง\.xlsx\n.*จากรายงานอีกไฟล์.*--out/);
});

it("publishes many reports into a folder, and tells of those that it cannot read", async () => {
  await putSheet("ครบ.xlsx", complete);
  await putSheet("ขาด.xlsx", withoutResults);
  await put("เสีย.xlsx", "ไม่ใช่ไฟล์ Excel");
  const words = ["ครบ.xlsx", "เสีย.xlsx", "ขาด.xlsx", "--html", "--out", "เสนอ/หัวหน้า"];
  const { code, out, err } = await run("publish", ...words);
  expect(code).toBe(2);
  expect(err).toContain("เสีย.xlsx");
  expect(out).toContain("ขาด.xlsx: ยังมีข้อที่ต้องแก้ 1 ข้อ");
  const made = await readdir(path("เสนอ/หัวหน้า"));
  expect(made.map((name) => name.includes("(ร่าง)")).sort()).toEqual([false, true]);
});

describe("a PDF is made by LibreOffice", () => {
  /** In place of LibreOffice, which few machines that run tests have: what is told to it, and what it makes. */
  const putOffice = async (does: string) => {
    await put("soffice", `#!/bin/sh\n${does}\n`);
    await chmod(path("soffice"), 0o755);
    return { ...process.env, PATH: `${path(".")}:${process.env["PATH"]}` };
  };

  it("from the document of Word, without touching one that is open", async () => {
    await putSheet("ครบ.xlsx", complete);
    const env = await putOffice(
      'echo "$@" > told; for last; do :; done; cp "$last" "$(dirname "$last")/report.pdf"',
    );
    const { code, err } = await runWith(env, "publish", "ครบ.xlsx", "--pdf");
    expect([code, err]).toEqual([0, ""]);
    const [pdf = ""] = await filesMade();
    expect(pdf.endsWith(".pdf")).toBe(true);
    expect((await readFile(path(pdf))).subarray(0, 2).toString()).toBe("PK");
    expect(await readFile(path("told"), "utf8")).toContain("-env:UserInstallation=file:///");
  });

  it("and where it makes none, what it said is told, with a way that is left", async () => {
    await putSheet("ครบ.xlsx", complete);
    const env = await putOffice('echo "no export filter"');
    const { code, err } = await runWith(env, "publish", "ครบ.xlsx", "--pdf");
    expect(code).toBe(2);
    expect(err).toContain("no export filter");
    expect(err).toContain("บันทึกเป็น PDF");
    expect(await filesMade()).toEqual([]);
  });

  it("and where there is none, the way that is left is told", async () => {
    await putSheet("ครบ.xlsx", complete);
    const nothing = { ...process.env, PATH: path(".") };
    const { code, err } = await runWith(nothing, "publish", "ครบ.xlsx", "--pdf");
    expect([code, err]).toEqual([2, expect.stringContaining("ไม่มี LibreOffice")]);
  });
});
