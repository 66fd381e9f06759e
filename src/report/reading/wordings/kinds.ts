/* What a title says that a table is about: of lines in mended letters. */

/** Words that a title of this report has. */
export const kindWords = /คุณธรรม|โปร่งใส|ITA|ป\.ป\.ช|มาตรการ|จุดอ่อน|ข้อบกพร่อง|สินบน|ทุจริต/;

/** Of these no other register's title has any. */
export const ownWords = /คุณธรรม|โปร่งใสภายใน|ITA/;

/** Registers and plans about corruption that are none of this report: risks, complaints, internal control. */
export const otherKinds = /ความเสี่ยง|ร้องเรียน|ร้องทุกข์|ควบคุมภายใน/;
