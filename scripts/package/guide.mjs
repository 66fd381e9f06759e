import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The page for HR: one sheet of paper, whole in one file. */
export async function guidePage(root, { version, folder, address }) {
  const template = await readFile(join(root, "scripts/package/guide.html"), "utf8");
  const picture = await readFile(join(root, "docs/workbench.png"));
  const filled = {
    version,
    picture: `data:image/png;base64,${picture.toString("base64")}`,
    page: `${address}taskpane.html`,
    windows: windowsSteps(folder),
  };
  return template.replace(/\{\{(\w+)\}\}/g, (_, name) => filled[name]);
}

function windowsSteps(folder) {
  if (folder === null)
    return "<p>ให้ฝ่ายไอทีวาง <code>manifest.xml</code> ในโฟลเดอร์ของเครือข่าย และตั้งเป็นแหล่ง Add-in ที่เชื่อถือ (Trusted Add-in Catalogs)</p>";
  const shown = folder.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<ol>
          <li>ฝ่ายไอทีวาง <code>manifest.xml</code> ไว้ที่ <code>${shown}</code> แล้ว</li>
          <li>ดับเบิลคลิก <code>ita-catalog.reg</code> ตอบตกลง แล้วปิดและเปิด Excel</li>
          <li>แท็บ <b>หน้าแรก</b> เลือก <b>Add-in</b> เลือก <b>ขั้นสูง</b> แท็บ <b>SHARED FOLDER</b> เลือก <b>รายงาน ITA</b></li>
        </ol>`;
}
