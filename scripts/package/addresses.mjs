import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Something asked for that cannot be: said in a sentence, in Thai and English. */
export class WrongAddress extends Error {}

/**
 * Where the pane's files will be, with a slash at its end.
 * @throws WrongAddress
 */
export function siteAddress(given) {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url?.protocol !== "https:")
    throw new WrongAddress(
      `--url ต้องเป็นที่อยู่ https เช่น https://intranet.example.go.th/ita/ (Excel ไม่เปิดหน้าที่ไม่ใช่ https)\n` +
        `--url must be an https address, as Excel opens no other (given: ${given})`,
    );
  if (url.search !== "" || url.hash !== "" || url.username !== "")
    throw new WrongAddress(
      `--url ต้องเป็นที่อยู่ของโฟลเดอร์ ไม่มี ? หรือ #\n--url must be a folder's address, without ? or # (given: ${given})`,
    );
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/**
 * A folder that Windows computers reach by its network name.
 * @throws WrongAddress
 */
export function shareAddress(given) {
  let path = given.replaceAll("/", "\\");
  while (path.endsWith("\\")) path = path.slice(0, -1);
  if (/^\\\\[^\\/:*?"<>|\s]+(?:\\[^\\/:*?"<>|]+)+$/.test(path)) return path;
  throw new WrongAddress(
    `--share ต้องเป็นโฟลเดอร์ในเครือข่าย เช่น \\\\server\\share\\ita ใช้ไดรฟ์ เช่น C: หรือ Z: ไม่ได้ เพราะ Excel ไม่ยอมรับ\n` +
      `--share must be a network folder such as \\\\server\\share\\ita; Excel takes no drive letter (given: ${given})`,
  );
}

/**
 * The folder to put it all into: one that is new, empty, or an earlier package, since it is emptied first.
 * @throws WrongAddress
 */
export function packageFolder(given) {
  const isFree = !existsSync(given) || readdirSync(given).length === 0;
  if (isFree || existsSync(join(given, "site/taskpane.html"))) return given;
  throw new WrongAddress(
    `--out ต้องเป็นโฟลเดอร์ใหม่หรือโฟลเดอร์ว่าง เพราะไฟล์ที่อยู่ในนั้นจะถูกลบ (${given})\n` +
      `--out must be a new or an empty folder, since what is in it would be removed (given: ${given})`,
  );
}
