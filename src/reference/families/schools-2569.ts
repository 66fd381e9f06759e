import type { FamilyFacts } from "../year-facts";

const known = { confidence: "one-source", sources: ["N19"] } as const;
/** The groups stand there without their numbers, in the order of FY2568. */
const numbered = { confidence: "inferred", sources: ["N19", "S29"] } as const;

/** Schools (สพฐ.), FY2569: measures, and no report on them. */
export const schools: FamilyFacts = {
  family: "schools",
  measuresItem: { code: "O18", ...known },
  reportItem: null,
  levels: [],
  subIndicators: [
    { code: "9.1", title: "ข้อมูลพื้นฐาน", indicator: 9, ...numbered },
    { code: "9.2", title: "การบริหารงานและการใช้จ่ายงบประมาณ", indicator: 9, ...numbered },
    { code: "9.3", title: "การจัดซื้อจัดจ้าง", indicator: 9, ...numbered },
    { code: "9.4", title: "การบริหารและพัฒนาทรัพยากรบุคคล", indicator: 9, ...numbered },
    { code: "9.5", title: "การส่งเสริมความโปร่งใส", indicator: 9, ...numbered },
    { code: "10.1", title: "การดำเนินการเพื่อป้องกันการทุจริตในประเด็นสินบน", indicator: 10, ...numbered },
    { code: "10.2", title: "การส่งเสริมคุณธรรมและความโปร่งใส", indicator: 10, ...numbered },
  ],
  itemRanges: [
    { first: "O1", last: "O4", indicator: 9, subIndicator: "9.1", ...numbered },
    { first: "O5", last: "O8", indicator: 9, subIndicator: "9.2", ...numbered },
    { first: "O9", last: "O10", indicator: 9, subIndicator: "9.3", ...numbered },
    { first: "O11", last: "O12", indicator: 9, subIndicator: "9.4", ...numbered },
    { first: "O13", last: "O14", indicator: 9, subIndicator: "9.5", ...numbered },
    { first: "O15", last: "O16", indicator: 10, subIndicator: "10.1", ...numbered },
    { first: "O17", last: "O18", indicator: 10, subIndicator: "10.2", ...numbered },
  ],
  OIT: {
    count: 18,
    countConfidence: known.confidence,
    countSources: known.sources,
    items: [
      { code: "O1", title: "โครงสร้างและอำนาจหน้าที่", ...known },
      { code: "O2", title: "ข้อมูลผู้บริหาร", ...known },
      { code: "O3", title: "ข้อมูลการติดต่อ", ...known },
      { code: "O4", title: "ข่าวประชาสัมพันธ์", ...known },
      { code: "O5", title: "แผนกลยุทธ์หรือแผนพัฒนาคุณภาพการศึกษาของสถานศึกษา", ...known },
      { code: "O6", title: "แผนปฏิบัติการและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณประจำปี", ...known },
      { code: "O7", title: "คู่มือหรือแนวทางการปฏิบัติงานของครูและบุคลากรทางการศึกษา", ...known },
      { code: "O8", title: "E-Service", ...known },
      {
        code: "O9",
        title:
          "รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ และความก้าวหน้าการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ ประจำปีงบประมาณ พ.ศ. 2569",
        ...known,
      },
      { code: "O10", title: "รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปีงบประมาณ พ.ศ. 2568", ...known },
      { code: "O11", title: "แผนการบริหารและพัฒนาทรัพยากรบุคคล", ...known },
      { code: "O12", title: "ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม", ...known },
      { code: "O13", title: "แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", ...known },
      { code: "O14", title: "ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", ...known },
      {
        code: "O15",
        title: "ประกาศเจตนารมณ์และการสร้างวัฒนธรรม ตามนโยบาย No Gift Policy จากการปฏิบัติหน้าที่",
        ...known,
      },
      {
        code: "O16",
        title:
          "การประเมินความเสี่ยงที่อาจเกิดการให้หรือรับสินบนจากการดำเนินงานตามภารกิจของสถานศึกษาประจำปีงบประมาณ พ.ศ. 2569",
        ...known,
      },
      { code: "O17", title: "แนวทาง/โครงการ/กิจกรรมการป้องกันการทุจริต", ...known },
      { code: "O18", title: "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในสถานศึกษา", ...known },
    ],
  },
};
