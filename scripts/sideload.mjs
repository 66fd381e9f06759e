import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "./serve.mjs";

/*
 * Opens real Excel with the add-in, served from this machine. Microsoft's own tools for that are large and
 * of use only where there is an Excel, so they are fetched then, in these versions.
 */
const tools = {
  certificates: "office-addin-dev-certs@3.0.0",
  debugging: "office-addin-debugging@7.0.0",
};
const root = fileURLToPath(new URL("..", import.meta.url));

const placesOfExcel = {
  win32: [process.env.ProgramFiles, process.env["ProgramFiles(x86)"]].flatMap((folder) =>
    folder === undefined
      ? []
      : ["root\\Office16", "Office16"].map((office) =>
          join(folder, "Microsoft Office", office, "EXCEL.EXE"),
        ),
  ),
  darwin: ["/Applications/Microsoft Excel.app"],
};
const hasExcel = (placesOfExcel[process.platform] ?? []).some((place) => existsSync(place));

if (hasExcel) await openExcel();
else sayWhatToDo();

async function openExcel() {
  run("npm", ["run", "build"]);
  run("npx", ["--yes", tools.certificates, "install"]);
  const made = join(homedir(), ".office-addin-dev-certs");
  const [key, cert] = await Promise.all(
    ["localhost.key", "localhost.crt"].map((file) => readFile(join(made, file))),
  );
  const { address } = await serve([join(root, "dist")], 3000, { certificate: { key, cert } });
  run("npx", [
    "--yes",
    tools.debugging,
    "start",
    "manifest.xml",
    "desktop",
    "--app",
    "excel",
    "--no-debug",
  ]);
  console.log(`\n  ${address} (Ctrl+C หยุด / to stop)`);
}

function run(command, words) {
  const { status } = spawnSync(command, words, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error(`\n${command} ${words.join(" ")}: ไม่สำเร็จ / failed`);
    process.exit(1);
  }
}

function sayWhatToDo() {
  console.log(`
  เครื่องนี้ไม่มี Excel จึงเปิดให้ไม่ได้ ทำอย่างใดอย่างหนึ่งแทน
  - ลองในสมุดงานที่มากับโปรแกรม: npm start
  - ใช้ Excel บนเว็บ: npm run package -- --url https://ที่อยู่ของหน่วยงาน/ แล้วอัปโหลด manifest.xml ตาม docs/install.md
  - สั่งคำสั่งนี้อีกครั้งในเครื่อง Windows หรือ Mac ที่มี Excel

  There is no Excel on this machine. Instead:
  - try the workbook that comes with the project: npm start
  - use Excel on the web: npm run package -- --url https://your.server/ and upload manifest.xml (docs/install.md)
  - run this again on a Windows or Mac machine that has Excel
`);
}
