/*
 * How agencies call sheets that hold the same report more than once, as seen in their workbooks: a draft beside the
 * final one, an old copy beside a mended one, one for each period.
 */

/** What it is called says that another sheet counts; Excel calls a copy `รายงาน (2)`. */
export const draftNames = /ร่าง|draft|เดิม|เก่า|สำเนา|copy|backup|ก่อนแก้|\(\d\)$/i;

/** What it is called says that this one counts. */
export const finalNames = /สมบูรณ์|final|แก้ไข|จริง|ล่าสุด|ฉบับส่ง/i;

/** Months of the year that a sheet's period has, by what its name says before the number; quarters count three. */
export const periods: readonly { name: RegExp; months: number }[] = [
  { name: /(\d{1,2}) ?เดือน/, months: 1 },
  { name: /ไตรมาส ?(?:ที่)? ?(\d)/, months: 3 },
  { name: /(?:รอบ|ครึ่งปี) ?(?:ที่)? ?([12])$/, months: 6 },
];
