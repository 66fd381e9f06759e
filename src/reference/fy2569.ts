import { colleges } from "./families/colleges-2569";
import { health } from "./families/health-2569";
import { schools } from "./families/schools-2569";
import type { YearFacts } from "./year-facts";

export const facts: YearFacts<2569> = {
  fiscalYear: 2569,
  threshold: 85,
  thresholdConfidence: "inferred",
  thresholdSources: ["S17", "S23"],
  measuresItem: { code: "O25", confidence: "one-source", sources: ["S10", "N2"] },
  reportItem: { code: "O26", confidence: "one-source", sources: ["S10", "N2"] },
  weights: { IIT: 0.3, EIT: 0.3, OIT: 0.4, confidence: "remembered", sources: ["M"] },
  scoring: { rule: "sub-indicators", confidence: "inferred", sources: ["N36", "S1", "S9"] },
  levels: [],
  subIndicators: [],
  itemRanges: [],
  instruments: {
    IIT: {
      count: 0,
      countConfidence: "remembered",
      countSources: ["M"],
      items: [],
    },
    EIT: {
      count: 0,
      countConfidence: "remembered",
      countSources: ["M"],
      items: [],
    },
    OIT: {
      count: 26,
      countConfidence: "one-source",
      countSources: ["S10", "N2"],
      items: [
        // O2 and O5-O9: headings of FY2568 that the agency did not rename; the files below them are of FY2569.
        { code: "O1", title: "โครงสร้าง หน้าที่และอำนาจ", confidence: "one-source", sources: ["S10"] },
        { code: "O2", title: "ข้อมูลผู้บริหาร", confidence: "one-source", sources: ["N2"] },
        {
          code: "O3",
          title: "ข้อมูลการติดต่อและช่องทางการสอบถาม",
          confidence: "one-source",
          sources: ["S10"],
        },
        { code: "O4", title: "ข่าวประชาสัมพันธ์", confidence: "one-source", sources: ["S10"] },
        {
          code: "O5",
          title: "แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน",
          confidence: "one-source",
          sources: ["N2"],
        },
        {
          code: "O6",
          title: "แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณประจำปี พ.ศ. 2569",
          confidence: "one-source",
          sources: ["N2"],
        },
        {
          code: "O7",
          title: "รายงานผลการดำเนินงานประจำปี พ.ศ. 2568",
          confidence: "one-source",
          sources: ["N2"],
        },
        {
          code: "O8",
          title: "คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่",
          confidence: "one-source",
          sources: ["S10", "N2"],
        },
        {
          code: "O9",
          title: "คู่มือหรือแนวทางการขอรับบริการสำหรับผู้รับบริการหรือผู้มาติดต่อ",
          confidence: "one-source",
          sources: ["S10", "N2"],
        },
        {
          code: "O10",
          title: "ระบบการให้บริการผ่านช่องทางออนไลน์ (E-SERVICE)",
          confidence: "one-source",
          sources: ["S10"],
        },
        {
          code: "O11",
          title: "สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน ประจำปีงบประมาณ พ.ศ. 2569",
          confidence: "one-source",
          sources: ["S10"],
        },
        {
          code: "O12",
          title: "รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุของหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2568",
          confidence: "one-source",
          sources: ["S10"],
        },
        {
          code: "O13",
          title: "หลักเกณฑ์และแผนการบริหารและพัฒนาทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. 2569",
          confidence: "one-source",
          sources: ["S10"],
        },
        {
          code: "O14",
          title: "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. 2568",
          confidence: "one-source",
          sources: ["S10"],
        },
        {
          code: "O15",
          title: "ประมวลจริยธรรมการขับเคลื่อนจริยธรรม",
          confidence: "one-source",
          sources: ["S10"],
        },
        {
          code: "O16",
          title: "แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
          confidence: "one-source",
          sources: ["S10"],
        },
        {
          code: "O17",
          title: "ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
          confidence: "one-source",
          sources: ["S10"],
        },
        {
          code: "O18",
          title: "ข้อมูลสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ ประจำปีงบประมาณ พ.ศ. 2568",
          confidence: "one-source",
          sources: ["S10"],
        },
        {
          code: "O19",
          title: "ผลการเปิดโอกาสให้มีส่วนร่วมในการดำเนินงาน ปีงบประมาณ พ.ศ. 2569",
          confidence: "one-source",
          sources: ["S10"],
        },
        {
          code: "O20",
          title:
            "การขับเคลื่อนนโยบาย NO GIFT POLICY จากการปฏิบัติหน้าที่และการเสริมสร้างความรู้เกี่ยวกับหลักเกณฑ์การรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยาของเจ้าพนักงานของรัฐ",
          confidence: "one-source",
          sources: ["S10"],
        },
        {
          code: "O21",
          title: "การประเมินความเสี่ยงการทุจริตในหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. 2569",
          confidence: "one-source",
          sources: ["S10"],
        },
        {
          code: "O22",
          title:
            "รายงานผลการดำเนินการตามแผนบริหารจัดการความเสี่ยงการทุจริตของหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2568",
          confidence: "one-source",
          sources: ["S10"],
        },
        {
          code: "O23",
          title: "แผนปฏิบัติการป้องกันการทุจริต ปีงบประมาณ พ.ศ. 2569",
          confidence: "one-source",
          sources: ["S10"],
        },
        {
          code: "O24",
          title: "รายงานผลการดำเนินการป้องกันการทุจริต ปีงบประมาณ พ.ศ. 2568",
          confidence: "one-source",
          sources: ["S10"],
        },
        {
          code: "O25",
          title: "การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร",
          confidence: "one-source",
          sources: ["S10"],
        },
        {
          code: "O26",
          title: "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงานปีงบประมาณ พ.ศ. 2568",
          confidence: "one-source",
          sources: ["S10"],
        },
      ],
    },
  },
  families: [schools, colleges, health],
};
