import { agencyBeginnings } from "../../terms/agencies";

/*
 * Words of titles, of lines with single spaces, in mended letters and Arabic digits. Forms seen: `ของ <agency>
 * ประจำปีงบประมาณ พ.ศ.` (the form), a line of its own, a label with the agency beside it, two years in one
 * title, the number of the item above; likely: all of it in one merged cell, a cover of its own.
 */

/** Where the name ends. */
const end =
  "(?= ?(?:ประจำปี|ปี ?งบประมาณ|ปี ?พ\\.? ?ศ|ปี ?25|พ\\.? ?ศ\\.|รอบ ?\\d|ครั้งที่|ณ วันที่|\\(Integrity|\\(ITA)| ?$)";

/** `หน่วยงาน: <agency>`; the colon may be missing where the agency stands in the next cell. */
export const labelled = new RegExp(
  `^(?:ชื่อ)?(?:หน่วยงาน|ส่วนราชการ|องค์กร)(?:ที่รายงาน|ผู้รายงาน|เจ้าของรายงาน)? ?[:：] ?(\\S.*?)${end}`,
);
export const label =
  /^(?:ชื่อ)?(?:หน่วยงาน|ส่วนราชการ|องค์กร)(?:ที่รายงาน|ผู้รายงาน|เจ้าของรายงาน)? ?[:：]?$/;

/** The form's own line. */
export const ownLine = new RegExp(`^ของ ?(?! ?(?:ประจำปี|ปี ?งบ))(\\S.*?)${end}`);

/** A line that is the agency's. */
export const agencyLine = new RegExp(`^((?:${agencyBeginnings}).*?)${end}`);

/** In the midst of a title: `... ในการดำเนินงานของ สตย. ประจำปี`, not `ของหน่วยงานภาครัฐ`. */
export const agencyInTitle = new RegExp(
  `ของ ?(?!หน่วยงาน|ภาครัฐ|ส่วนราชการ|ผู้มีส่วน|ประจำปี|ปี ?งบ)(\\S[^|]*?)${end}`,
  "g",
);

/** In the midst of a title, without ของ: `... ภายในหน่วยงาน เทศบาลตำบล... ประจำปี`. */
export const agencyBehindTitle = new RegExp(
  `(?:หน่วยงาน|โปร่งใส)(?: |:)+((?:${agencyBeginnings}).*?)${end}`,
);

/** A year of a title, without spaces; not that of a date, which a month stands before. */
export const yearOfTitle =
  /(คม|ยน|พันธ์|[คพย]\.)?(?:ปีงบประมาณ|ประจำปี|ปี|พ\.?ศ\.?)[:：|(]*(?:พ\.?ศ\.?[:：|]*)?(25\d\d)/g;

/** What the words before a year say it is of. */
export const yearWords =
  /(รายงานผลการดำเนิน|รายงานผลตาม|ผลการดำเนิน)|(มาตรการ|แผน)|(การประเมิน|วิเคราะห์|ITA)/g;
