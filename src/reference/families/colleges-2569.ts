import type { FamilyFacts } from "../year-facts";

const known = { confidence: "confirmed", sources: ["N20", "S30"] } as const;

/** Colleges (สอศ.), FY2569: measures, and no report on them. */
export const colleges: FamilyFacts = {
  family: "colleges",
  measuresItem: { code: "O23", ...known },
  reportItem: null,
  scoring: { rule: "items", confidence: "inferred", sources: ["N18"] },
  levels: [{ scheme: "by-total", confidence: "inferred", sources: ["N18"] }],
  subIndicators: [
    { code: "9.1", title: "ข้อมูลพื้นฐาน", indicator: 9, ...known },
    { code: "9.2", title: "การบริหารงาน ปฏิสัมพันธ์ข้อมูล และการดำเนินงาน", indicator: 9, ...known },
    { code: "9.3", title: "การจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", indicator: 9, ...known },
    { code: "9.4", title: "การปฏิบัติหน้าที่", indicator: 9, ...known },
    { code: "9.5", title: "การบริหารและพัฒนาทรัพยากรบุคคล", indicator: 9, ...known },
    { code: "10.1", title: "การจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", indicator: 10, ...known },
    { code: "10.2", title: "การป้องกันการทุจริต", indicator: 10, ...known },
  ],
  itemRanges: [
    { first: "O1", last: "O5", indicator: 9, subIndicator: "9.1", ...known },
    { first: "O6", last: "O9", indicator: 9, subIndicator: "9.2", ...known },
    { first: "O10", last: "O11", indicator: 9, subIndicator: "9.3", ...known },
    { first: "O12", last: "O15", indicator: 9, subIndicator: "9.4", ...known },
    { first: "O16", last: "O17", indicator: 9, subIndicator: "9.5", ...known },
    { first: "O18", last: "O19", indicator: 10, subIndicator: "10.1", ...known },
    { first: "O20", last: "O23", indicator: 10, subIndicator: "10.2", ...known },
  ],
  OIT: {
    count: 23,
    countConfidence: known.confidence,
    countSources: known.sources,
    items: [
      { code: "O1", title: "โครงสร้างและอำนาจหน้าที่", ...known },
      { code: "O2", title: "ข้อมูลผู้บริหารสถานศึกษา", ...known },
      { code: "O3", title: "แผนพัฒนาสถานศึกษา", ...known },
      { code: "O4", title: "ข้อมูลการติดต่อ", ...known },
      { code: "O5", title: "กฎหมายที่เกี่ยวข้อง", ...known },
      { code: "O6", title: "แผนปฏิบัติราชการและแผนการใช้จ่ายงบประมาณประจำปี", ...known },
      { code: "O7", title: "รายงานผลการดำเนินงานของสถานศึกษาประจำปี", ...known },
      { code: "O8", title: "รายงานผลการประเมินตนเอง (SAR) ของสถานศึกษาประจำปี", ...known },
      { code: "O9", title: "ข่าวประชาสัมพันธ์", ...known },
      { code: "O10", title: "ประกาศต่างๆ เกี่ยวกับการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", ...known },
      { code: "O11", title: "รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี", ...known },
      { code: "O12", title: "คู่มือหรือขั้นตอนการปฏิบัติงานภายในสถานศึกษา", ...known },
      { code: "O13", title: "คู่มือหรือขั้นตอนการให้บริการ", ...known },
      { code: "O14", title: "E-Service", ...known },
      { code: "O15", title: "ข้อมูลเชิงสถิติและความพึงพอใจต่อการให้บริการ", ...known },
      { code: "O16", title: "การบริหารและพัฒนาทรัพยากรบุคคล", ...known },
      {
        code: "O17",
        title: "ประมวลจริยธรรมและการขับเคลื่อนจริยธรรมของข้าราชการครูและบุคลากรทางการศึกษา",
        ...known,
      },
      { code: "O18", title: "แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", ...known },
      { code: "O19", title: "ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", ...known },
      { code: "O20", title: "การขับเคลื่อนนโยบาย No Gift Policy", ...known },
      { code: "O21", title: "การประเมินความเสี่ยงการทุจริตประจำปี", ...known },
      { code: "O22", title: "แผนปฏิบัติการป้องกันการทุจริตประจำปี", ...known },
      { code: "O23", title: "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในสถานศึกษา", ...known },
    ],
  },
};
