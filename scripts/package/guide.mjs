import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const here = (root, file) => join(root, "scripts/package", file);

/** The page for HR as one file: it may be passed on, printed and read without a network. */
export async function guideInOneFile(root, agency) {
  const css = await readFile(here(root, "guide.css"), "utf8");
  const picture = await readFile(join(root, "docs/workbench.png"));
  return guidePage(root, agency, {
    style: `<style>${css}</style>`,
    picture: `data:image/png;base64,${picture.toString("base64")}`,
    files: "",
    form: "<b>แบบฟอร์มรายงาน ITA.xlsx</b> ในชุดติดตั้ง",
  });
}

/**
 * The same page on the agency's server, so that an address is all that people need; what it shows is in
 * files of its own, as the policy of the pages wants it.
 */
export async function putGuideOnSite(root, site, agency, zip) {
  await cp(here(root, "guide.css"), join(site, "assets/guide.css"));
  await cp(join(root, "docs/workbench.png"), join(site, "assets/guide.png"));
  const page = await guidePage(root, agency, {
    style: '<link rel="stylesheet" href="assets/guide.css" />',
    picture: "assets/guide.png",
    files: `<p class="files"><a href="${zip}" download>ดาวน์โหลดชุดติดตั้ง (${zip})</a> แล้วแตกไฟล์ก่อนทำตามขั้นตอน</p>`,
    form: '<a href="ita-report-form.xlsx" download>แบบฟอร์มรายงาน ITA.xlsx</a>',
  });
  await writeFile(join(site, "install.html"), page);
}

async function guidePage(root, { version, folder, address }, looks) {
  const template = await readFile(here(root, "guide.html"), "utf8");
  const windows = windowsSteps(folder).replace("{{form}}", looks.form);
  const filled = { ...looks, version, page: `${address}taskpane.html`, windows };
  return template.replace(/\{\{(\w+)\}\}/g, (_, name) => filled[name]);
}

/** Excel on Windows takes an add-in from a folder of the network, or from the administrator; where neither is yet, people are told what they can do at once. */
function windowsSteps(folder) {
  if (folder === null)
    return `<p>Excel บน Windows รับส่วนเสริมจากโฟลเดอร์ของเครือข่ายหรือจากผู้ดูแลระบบเท่านั้น ข้อ 1 และ 2 ทำเองได้ทันที</p>
        <ol>
          <li>เปิดสมุดงานจาก OneDrive หรือ SharePoint ด้วย <b>Excel บนเว็บ</b> แล้วทำตามช่อง “Excel บนเว็บ” สมุดงานเดียวกันยังเปิดต่อใน Windows ได้</li>
          <li>หรือกรอกใน {{form}} ซึ่งมีรายการเลือก สีเตือน และคอลัมน์สถานะอยู่แล้ว ไม่ต้องติดตั้งอะไร</li>
          <li>ส่งข้อความนี้ให้ฝ่ายไอที: “ขอให้วาง <code>manifest.xml</code> จากชุดติดตั้งรายงาน ITA ในโฟลเดอร์ของเครือข่าย และตั้งโฟลเดอร์นั้นเป็น Trusted Add-in Catalog หรืออัปโหลดที่ Integrated apps”</li>
        </ol>`;
  const shown = folder.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<ol>
          <li>ฝ่ายไอทีวาง <code>manifest.xml</code> ไว้ที่ <code>${shown}</code> แล้ว</li>
          <li>ดับเบิลคลิก <code>ita-catalog.reg</code> ตอบตกลง แล้วปิดและเปิด Excel</li>
          <li>แท็บ <b>หน้าแรก</b> เลือก <b>Add-in</b> เลือก <b>ขั้นสูง</b> แท็บ <b>SHARED FOLDER</b> เลือก <b>รายงาน ITA</b></li>
        </ol>`;
}
