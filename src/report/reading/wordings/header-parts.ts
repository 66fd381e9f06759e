/* Parts of headers, as their keys: without spaces, in small letters. */

/** Under the name of the issue, beside its code: `ข้อ` and `รายละเอียด`. Likely. */
export const partOfIssue = /^(?:รายละเอียด|เรื่อง|รายการ|ข้อคำถาม|คำถาม|ข้อความ|ชื่อ(?:ประเด็น|ข้อ)?)$/;

/** Scores of one instrument in a column of its own: `คะแนน IIT`, `ผลคะแนนแบบวัด EIT`. Likely. */
export const scoreOfInstrument =
  /^(?:ผล)?คะแนน(?:ita)?(?:แบบ(?:วัด|ตรวจ)?|เครื่องมือ)?(?:iit|eit|oit)$/;
