/** What an analysis says around its numbers, which are given as they are to be read. */
export const analysisWords = {
  heading: "ผลการประเมินคุณธรรมและความโปร่งใส (ITA) ประจำปีงบประมาณ",
  era: "พ.ศ.",
  total: (total: string, level: string) =>
    `คะแนนรวม ${total} คะแนน${level === "" ? "" : ` (${level})`}`,
  totalBefore: (year: string, total: string) => `ปีงบประมาณ ${year} ได้ ${total} คะแนน`,
  weak: (count: number, threshold: string) =>
    `ข้อที่ได้คะแนนต่ำกว่าเกณฑ์ ${threshold} คะแนน มี ${count} ข้อ`,
  noneWeak: (threshold: string) => `ทุกข้อที่มีคะแนนได้ถึงเกณฑ์ ${threshold} คะแนน`,
  byIndicator: "คะแนนตามแบบและตัวชี้วัด",
  indicator: "ตัวชี้วัด",
  weakItems: "ข้อที่ได้คะแนนต่ำกว่าเกณฑ์",
  item: "ข้อ",
  title: "ประเด็น",
  chart: (threshold: string) => `แผนภูมิคะแนนรายตัวชี้วัด (เกณฑ์ ${threshold} คะแนน)`,
  below: "ต่ำกว่าเกณฑ์",
} as const;

/** What the page of acknowledged warnings says; as a note, which is read as none of the report's rows. */
export const acknowledgedWords = {
  heading: "หมายเหตุ: ข้อสังเกตจากการตรวจที่มีผู้รับทราบแล้ว",
  warning: "ข้อสังเกต",
  name: "ผู้รับทราบ",
  date: "วันที่",
} as const;
