import { agencyBeginnings } from "../../terms/agencies";

/*
 * Words of titles, of lines with single spaces, in mended letters and Arabic digits. Forms seen: `ของ <agency>
 * ประจำปีงบประมาณ พ.ศ.` (the form), a line of its own, a label with the agency beside it, two years in one
 * title, the number of the item above; likely: all of it in one merged cell, a cover of its own, brackets or
 * quotes around the agency, the year before it, dots to write on.
 */

/** A line or a name that is in brackets as a whole. */
export const inBrackets = /^[([]((?:[^()[\]]|\([^()]*\))*)[)\]]$/;

/** Where the name ends; `ระหว่าง` alone may be of the name. */
const end =
  "(?= ?\\(?(?:ประจำปี|ปี ?งบ|ปี ?งปม|ปี ?พ\\.? ?ศ|ปี ?(?:25|๒๕)|พ\\.? ?ศ\\.|พุทธศักราช|FY ?[\\d๐-๙]|รอบ ?\\d|ครั้งที่|ณ วันที่|(?:ระหว่าง|ตั้งแต่)(?:วันที่|เดือน)|[\\d๐-๙]{1,2} ?(?:ต\\.|ตุลาคม|เม\\.|เมษายน))| ?\\((?:Integrity|ITA)| ?$)";

/** `หน่วยงาน: <agency>`; the colon may be missing where the agency stands in the next cell. */
export const labelled = new RegExp(
  `^(?:ชื่อ)?(?:หน่วยงาน|ส่วนราชการ|องค์กร)(?:ที่รายงาน|ผู้รายงาน|เจ้าของรายงาน)? ?[:：] ?(\\S.*?)${end}`,
);
export const label =
  /^(?:ชื่อ)?(?:หน่วยงาน|ส่วนราชการ|องค์กร)(?:ที่รายงาน|ผู้รายงาน|เจ้าของรายงาน)? ?[:：]?$/;

/** The form's own line. */
export const ownLine = new RegExp(`^ของ ?(?! ?(?:ประจำปี|ปี ?งบ))(\\S.*?)${end}`);

/** The same before anybody has written an agency in it. */
export const ownLineBlank = /^ของ ?(?:ประจำปี|ปี ?งบ)/;

/** A line that is the agency's. */
export const agencyLine = new RegExp(`^((?:${agencyBeginnings}).*?)${end}`);

/** In the midst of a title: `... ในการดำเนินงานของ สตย. ประจำปี`, not `ของหน่วยงานภาครัฐ`. */
export const agencyInTitle = new RegExp(
  `ของ ?(?!หน่วยงาน|ภาครัฐ|ส่วนราชการ|ผู้มีส่วน|ประจำปี|ปี ?งบ)(\\S[^|]*?)${end}`,
  "g",
);

/** In the midst of a title, without ของ: `... ภายในหน่วยงาน เทศบาลตำบล... ประจำปี`. */
export const agencyBehindTitle = new RegExp(
  `(?:หน่วยงาน|ส่วนราชการ|โปร่งใส)(?: |:)+((?:${agencyBeginnings}).*?)${end}`,
);

/** `ภายในมหาวิทยาลัยตัวอย่าง ประจำปี`; what kind of agency it is says not which. */
export const agencyWithin = new RegExp(
  `ภายใน ?((?!(?:องค์กร|องค์การ|สถาบัน|สำนักงาน|กรม|เทศบาล|โรงเรียน|โรงพยาบาล|วิทยาลัย|มหาวิทยาลัย|คณะ|จังหวัด|อำเภอ)(?: |$))(?:${agencyBeginnings}).*?)${end}`,
);

/** Who assesses is named in many a title, and reports in few: a line or a label of its own names it then. */
const assessor = "สำนักงาน ?(?:ป\\.ป\\.ช|คณะกรรมการป้องกันและปราบปราม)";
const yearAhead = "(?:(?:25|๒๕)[\\d๐-๙]{2}|(?:FY|ปี ?งบ(?:ประมาณ)?) ?[\\d๐-๙]{2})";

/** `ปีงบประมาณ พ.ศ. 2566 <agency>`, `ประจำปี 2566 (<agency>)`. */
export const agencyBehindYear = new RegExp(
  `${yearAhead} ?(?:ของ ?)?(?!${assessor})((?:${agencyBeginnings}).*?)${end}`,
);
export const agencyInBrackets = new RegExp(
  `${yearAhead} ?(\\((?:${agencyBeginnings})(?:[^()]|\\([^()]*\\))*\\))`,
);

/** `จัดทำโดย <agency>`; a local authority's own office is no agency. */
export const agencyBehindBy = new RegExp(
  `โดย ?:? ?(?!${assessor}|สำนักปลัด)((?:${agencyBeginnings}).*?)${end}`,
);

/**
 * A year of a title, without spaces: what stands before it where it is a date's, in full, the further year of a
 * span, or its last two digits. Two digits count as a year only where the words end or an agency follows.
 */
export const yearOfTitle = new RegExp(
  String.raw`(คม|ยน|พันธ์|[คพย]\.)?(?:ปีงบประมาณฯ?|ปีงบฯ?|ปีงปม\.?|FY|ประจำปี|ปี|พ\.?ศ\.?|พุทธศักราช)[:：|(]*(?:(?:พ\.?ศ\.?|พุทธศักราช)[:：|(]*)?` +
    String.raw`(?:(25\d\d)([-–](?:พ\.?ศ\.?)?25\d\d)?|([67]\d)(?=[|()]|$|ของ|รอบ|ไตรมาส|${agencyBeginnings}))`,
  "gi",
);

/** What the words before a year say it is of. */
export const yearWords =
  /(รายงานผลการดำเนิน|รายงานผลตาม|ผลการดำเนิน)|(มาตรการ|แผน)|(การประเมิน|วิเคราะห์|ITA)/g;
