/*
 * What stands around a grid and is none of its rows. Of lines with single spaces, in mended letters and Arabic
 * digits. The form has a legend; notes and signatures are of any signed document.
 */

/** Headings above a list of departments: `ชื่ออักษรย่อฝ่ายผู้รับผิดชอบ*`, `คำย่อหน่วยงาน`. */
export const legendHeading =
  /^\*? ?(?:คำอธิบาย|ความหมาย(?:ของ)?)? ?(?:ราย)?(?:ชื่อ)?(?:และ)?(?:อักษร|คำ|ตัว|ชื่อ)ย่อ/;

/** The headers of a list of departments that is a table: `ลำดับ | อักษรย่อ | ชื่อเต็ม`. */
export const legendHeaders =
  /^(?:ลำดับ|ที่)(?:ที่)? (?:อักษร|คำ|ตัว|ชื่อ)ย่อ\S* (?:ชื่อ|ความหมาย|คำเต็ม|หน่วยงาน|ฝ่าย|กอง)/;

/** A note, and what a list of departments may begin with too. */
export const note = /^(?:หมายเหตุ|\*{1,3}(?!\S*\*)|ที่มา|ข้อมูล ณ|เอกสารแนบ|อ้างอิง)/;

/** Whoever signs, wherever it stands: a name alone in its line is a signature too. */
export const signature =
  /^(?:\(?ลงชื่อ|ลงนาม|\(?(?:\.{5,}|…{2,}|_{5,})|ผู้(?:รายงาน|จัดทำ(?:รายงาน)?|รับรอง|อนุมัติ|ตรวจสอบ|เห็นชอบ|ให้ข้อมูล)(?:$|[ :.…_(])|(?:ทราบ|เห็นชอบ|อนุมัติ|ตรวจถูกต้อง|ตรวจแล้ว|รับรองข้อมูล)(?:[/ ]|$)|\( ?(?:นาย|นาง|นางสาว|น\.ส\.|ว่าที่|พล\.|พ\.ต|พ\.ท|พ\.อ|ร\.ต|ดร\.)[^()]{2,60}\)$|(?:นาย|นาง|นางสาว|ว่าที่)\S{2,30} \S{2,40}$)/;

/** What stands below a signature: a name in brackets, a position, a date. Only there. */
export const belowSignature =
  /^(?:\( ?(?:นาย|นาง|นางสาว|น\.ส\.|ดร|ว่าที่|พล|พัน|ร้อย|ร\.|พ\.|ศ\.|ผศ|รศ|\.{3}|…)|ตำแหน่ง|วันที่|\d{1,2} ?\/|เดือน|หัวหน้า|ผู้อำนวยการ|นายก|ปลัด|อธิการ|คณบดี|รอง|นัก|เจ้า)/;

/** `(1) (2) (3) ...` under a header, as forms number their columns. */
export const columnNumber = /^\(?(\d{1,2})\)?\.?$/;

/** Sums and means at the end of a table or a section: numbers, and no item. */
export const total = /^(?:รวม|ผลรวม|คะแนนรวม|(?:คะแนน|ค่า)?เฉลี่ย|ยอดรวม)/;

/** In place of a section's rows: `- ไม่มี -`, `ไม่มีประเด็นที่ต้องพัฒนา`. Without spaces. Likely. */
export const noRows = /^[-–(*]*ไม่มี(?:ประเด็น|ข้อ(?:ที่|บกพร่อง)|รายการ|ตัวชี้วัด|จุดอ่อน|[-–)*.]*$)/;
