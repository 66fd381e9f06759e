import type { KnownIndicator } from "./year-facts";

/** All ten, in order; the same in every year. */
export const indicators: readonly KnownIndicator[] = [
  {
    number: 1,
    title: "การปฏิบัติหน้าที่",
    instrument: "IIT",
    confidence: "confirmed",
    sources: ["S14", "S19", "S34"],
  },
  {
    number: 2,
    title: "การใช้งบประมาณ",
    instrument: "IIT",
    confidence: "confirmed",
    sources: ["S14", "S19", "S34"],
  },
  {
    number: 3,
    title: "การใช้อำนาจ",
    instrument: "IIT",
    confidence: "confirmed",
    sources: ["S14", "S19", "S34"],
  },
  {
    number: 4,
    title: "การใช้ทรัพย์สินของราชการ",
    instrument: "IIT",
    confidence: "confirmed",
    sources: ["S14", "S19", "S34"],
  },
  {
    number: 5,
    title: "การแก้ไขปัญหาการทุจริต",
    instrument: "IIT",
    confidence: "confirmed",
    sources: ["S14", "S19", "S34"],
  },
  {
    number: 6,
    title: "คุณภาพการดำเนินงาน",
    instrument: "EIT",
    confidence: "confirmed",
    sources: ["S19", "S34"],
  },
  {
    number: 7,
    title: "ประสิทธิภาพการสื่อสาร",
    instrument: "EIT",
    confidence: "confirmed",
    sources: ["S19", "S34"],
  },
  {
    number: 8,
    title: "การปรับปรุงระบบการทำงาน",
    instrument: "EIT",
    confidence: "confirmed",
    sources: ["S19", "S34"],
  },
  {
    number: 9,
    title: "การเปิดเผยข้อมูล",
    instrument: "OIT",
    confidence: "confirmed",
    sources: ["S19", "S34"],
  },
  {
    number: 10,
    title: "การป้องกันการทุจริต",
    instrument: "OIT",
    confidence: "confirmed",
    sources: ["S19", "S34"],
  },
];
