import { execFileSync } from "node:child_process";
import { mkdir, stat, truncate } from "node:fs/promises";
import { createServer } from "node:net";
import { bytesOfFile } from "../../src/cli/bytes-of-file";
import { lyingAbout, oddWorkbook } from "../support/odd-workbook";
import { setTerminal } from "./terminal";

const { run, put, path } = setTerminal();
const newReport = ["new", "ใหม่.xlsx", "--agency", "สำนักงาน", "--year", "2566", "--scores"];
const onWindows = process.platform === "win32";

/** As a report to check, and as a file of scores: said in Thai and in English, and exit code 2. */
async function expectRefused(file: string, inThai: string, inEnglish: string) {
  const checked = await run("check", file);
  expect(checked).toMatchObject({ code: 2, err: "" });
  expect(checked.out).toContain(`${file}: `);
  expect(checked.out).toContain(inThai);
  const asked = await run(...newReport, file, "--lang", "en");
  expect(asked).toMatchObject({ code: 2, out: "" });
  expect(asked.err).toContain(`${file}: `);
  expect(asked.err).toContain(inEnglish);
  expect(asked.err.trim().split("\n")).toHaveLength(1);
}

it("names a folder as one", async () => {
  await mkdir(path("รายงาน"));
  const checked = await run("check", "รายงาน");
  expect(checked).toMatchObject({ code: 2, err: "" });
  expect(checked.out).toContain("รายงาน: เป็นโฟลเดอร์");
});

(onWindows ? describe.skip : describe)("what has no end, or may never begin, is not opened", () => {
  it("a device", () => expectRefused("/dev/zero", "เป็นอุปกรณ์", "this is a device"));

  it("a pipe that nobody writes into", async () => {
    execFileSync("mkfifo", [path("ท่อ.xlsx")]);
    await expectRefused("ท่อ.xlsx", "ไม่ใช่ไฟล์ โปรดบันทึก", "this is a pipe");
  });

  it("a socket", async () => {
    const server = createServer();
    await new Promise<void>((done) => server.listen(path("s"), done));
    await expectRefused("s", "(socket)", "this is a socket");
    await new Promise((done) => server.close(done));
  });
});

it("refuses a file by its size, without reading it", async () => {
  await put("ใหญ่.xlsx", "PK");
  await truncate(path("ใหญ่.xlsx"), 2 ** 40);
  await expectRefused("ใหญ่.xlsx", "ใหญ่เกินไป", "too large");
});

(process.platform === "linux" ? it : it.skip)(
  "reads no further than a reader takes where a file tells no size",
  async () => {
    expect((await stat("/proc/self/maps")).size).toBe(0);
    expect(await bytesOfFile("/proc/self/maps", 100)).toHaveLength(101);
  },
);

it("refuses a small file that unpacks into a large one", async () => {
  const sheet = "xl/worksheets/sheet1.xml";
  await put("ระเบิด.xlsx", lyingAbout(oddWorkbook(), sheet, 2 ** 30));
  await expectRefused("ระเบิด.xlsx", "มีข้อมูลข้างในมาก", "unpacks to far more");
});

it("says that a workbook with XML no program writes is damaged", async () => {
  const deep = `${"<row>".repeat(100_000)}${"</row>".repeat(100_000)}`;
  await put("ลึก.xlsx", oddWorkbook({ "xl/worksheets/sheet1.xml": deep }));
  await expectRefused("ลึก.xlsx", "เสียหาย โปรดเปิดใน Excel", "damaged; open it in Excel");
});

it("tells programs the kind of what was no file", async () => {
  const { code, out } = await run("check", "--json", ".");
  expect(JSON.parse(out).files[0].error).toMatchObject({ code: "folder" });
  expect(code).toBe(2);
});
