import type { Dropped } from "../../files/dropped";

/** The page's own sentences; en.ts has the same. */
export const th = {
  language: "th",
  name: "สมุดงานทดลอง",
  note: "ที่สำหรับลองใช้ สาธิต และทดสอบ โดยไม่ต้องมี Excel (ไม่ใช่ Excel)",
  charts: "หน้านี้ไม่แสดงแผนภูมิ แต่มีอยู่ในไฟล์ที่บันทึก",
  open: "เปิดไฟล์",
  save: "บันทึกไฟล์",
  ribbon: "ปุ่มบนแถบ หน้าแรก ของ Excel",
  pane: "บานหน้าต่างรายงาน ITA",
  newName: "สมุดงานใหม่",
  unsaved: "มีการแก้ไขที่ยังไม่ได้บันทึก ต้องการเปิดไฟล์อื่นแทนหรือไม่",
  opened: (name: string) => `เปิดไฟล์ ${name} แล้ว`,
  openedWithout: (name: string, dropped: string) =>
    `เปิดไฟล์ ${name} แล้ว แต่สมุดงานทดลองแสดงสิ่งเหล่านี้ไม่ได้ และไฟล์ที่บันทึกจากที่นี่จะไม่มี: ${dropped}`,
  dropped: {
    "blank-cells": "รูปแบบของเซลล์ว่างที่อยู่ไกลจากข้อมูล",
    "chart-details": "รายละเอียดบางอย่างของแผนภูมิ",
    charts: "แผนภูมิบางแบบ",
    "chart-sheets": "แผ่นงานที่เป็นแผนภูมิ",
    "colour-scales": "ระดับสี",
    comments: "ข้อคิดเห็น",
    "conditional-formats": "การจัดรูปแบบตามเงื่อนไขบางแบบ",
    "custom-xml": "ข้อมูล XML ที่แนบไว้",
    "data-bars": "แถบข้อมูล",
    "external-links": "ลิงก์ไปยังสมุดงานอื่น",
    filters: "ตัวกรอง",
    hyperlinks: "ไฮเปอร์ลิงก์",
    "icon-sets": "ชุดไอคอน",
    images: "รูปภาพ",
    macros: "แมโคร",
    outline: "การจัดกลุ่มแถวหรือคอลัมน์",
    "page-breaks": "ตัวแบ่งหน้า",
    "pivot-tables": "PivotTable",
    protection: "การป้องกันแผ่นงานหรือสมุดงาน",
    shapes: "รูปร่าง",
    slicers: "ตัวแบ่งส่วนข้อมูล",
    sparklines: "เส้นแบบประกายไฟ",
    "table-details": "รายละเอียดบางอย่างของตาราง",
    tables: "ตารางบางแบบ",
  } satisfies Record<Dropped, string>,
  saved: (name: string) => `บันทึกไฟล์ ${name} แล้ว`,
  unsavable: (details: string) => `บันทึกไฟล์ไม่สำเร็จ งานของคุณยังอยู่ในหน้านี้ (รายละเอียด: ${details})`,
  unreadable: {
    "not-a-workbook": (name: string) =>
      `เปิดไฟล์ ${name} ไม่ได้ เพราะไม่ใช่สมุดงาน Excel โปรดเลือกไฟล์ .xlsx`,
    encrypted: (name: string) =>
      `เปิดไฟล์ ${name} ไม่ได้ เพราะไฟล์มีรหัสผ่าน โปรดเปิดใน Excel เอารหัสผ่านออก แล้วบันทึกใหม่`,
    "old-xls": (name: string) =>
      `เปิดไฟล์ ${name} ไม่ได้ เพราะเป็นไฟล์ Excel รุ่นเก่า (.xls) โปรดเปิดใน Excel แล้วบันทึกเป็น .xlsx`,
    "too-large": (name: string) =>
      `เปิดไฟล์ ${name} ไม่ได้ เพราะไฟล์ใหญ่เกินไปสำหรับสมุดงานทดลอง หรือมีข้อมูลมากเกินกว่ารายงาน โปรดคัดลอกเฉพาะแผ่นงานรายงานไปไว้ในสมุดงานใหม่`,
    damaged: (name: string) => `เปิดไฟล์ ${name} ไม่ได้ เพราะไฟล์เสียหาย โปรดเปิดใน Excel แล้วบันทึกใหม่`,
  },
};
