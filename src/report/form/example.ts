import type { EntryKey, SectionKind } from "./columns";
import type { Department } from "../terms/departments/department";
import type { GridRow } from "./report";
import { readScores } from "../terms/scores";

export interface Example {
  agency: string;
  fiscalYear: number;
  rows: GridRow[];
  departments: Department[];
  /** It is read from no file. */
  fileName: null;
}

/**
 * A report to try things on: agency, items, scores and departments of one published for FY2566, the
 * sentences made up. O13 lacks its score, as it did there, so that a check has something to find.
 */
export const example: Example = {
  agency: "สำนักงานส่งเสริมวิสาหกิจขนาดกลางและขนาดย่อม (สสว.)",
  fiscalYear: 2566,
  fileName: null,
  rows: [
    row("urgent", {
      instrument: "IIT",
      issue: "i8 กระบวนการงบประมาณ (การมีส่วนร่วม)",
      score: "73.10",
      measures: "• เปิดให้บุคลากรร่วมจัดทำแผนงบประมาณ\n• รายงานการใช้จ่ายให้ทุกฝ่ายทราบทุกเดือน",
      responsible: "ฝกค. / ฝตป. / ทุกฝ่าย",
      actions:
        "1. จัดประชุมรับฟังความเห็นต่อแผนงบประมาณก่อนเสนอคณะกรรมการ\n" +
        "2. ส่งสรุปการใช้จ่ายเทียบแผนทางอีเมลภายในทุกสิ้นเดือน\n" +
        "3. เผยแพร่รายงานรายไตรมาสบนเว็บไซต์ของหน่วยงาน",
      results: "• บุคลากรร่วมให้ความเห็นครบทุกฝ่าย\n• ผู้บริหารติดตามการเบิกจ่ายได้ทันกำหนด",
    }),
    row("urgent", {
      instrument: "IIT",
      issue: "i18 การสรรหา บรรจุ แต่งตั้ง โยกย้าย เลื่อนตำแหน่ง",
      score: "83.36",
      measures: "• ประกาศหลักเกณฑ์การเลื่อนตำแหน่งให้ทราบทั่วกัน",
      responsible: "ฝทบ.",
      actions:
        "1. ทบทวนหลักเกณฑ์ร่วมกับคณะอนุกรรมการบริหารงานบุคคล\n" +
        "2. แจ้งเวียนหลักเกณฑ์และกำหนดเวลาทุกครั้งที่เปิดรับสมัคร",
      results: "• บุคลากรทราบหลักเกณฑ์และตรวจสอบผลการคัดเลือกได้",
    }),
    row("urgent", {
      instrument: "IIT",
      issue: "i19 และ i20 การใช้ทรัพย์สินของราชการ",
      score: "80.24 และ 84.19",
      measures: "• ทำแนวทางการยืมทรัพย์สินเป็นลายลักษณ์อักษร",
      responsible: "ฝบก. (ส่วนการพัสดุ)",
      actions: "1. จัดทำแบบฟอร์มยืมและคืนทรัพย์สิน\n2. ตรวจนับพัสดุประจำปี\n3. มอบหมายผู้ดูแลทะเบียนการยืม",
      results: "• มีทะเบียนการยืมครบทุกรายการและตรวจสอบย้อนหลังได้",
    }),
    row("urgent", {
      instrument: "EIT (1)",
      issue: "e6 และ e7 ช่องทางการเผยแพร่ข้อมูลข่าวสาร / การเผยแพร่ข้อมูลต่อประชาชน หรือผู้รับบริการ",
      score: "73.01 และ 72.70",
      measures: "• ปรับเว็บไซต์ให้ค้นหาง่าย\n• เพิ่มช่องทางตอบคำถามแบบสองทาง",
      responsible: "ฝอก. / ฝขท.",
      actions:
        "1. จัดหมวดหมู่ข้อมูลบนเว็บไซต์ใหม่\n2. เปิดช่องทางสนทนาและกำหนดผู้ตอบ\n3. แยกช่องทางร้องเรียนการทุจริต",
      results: "• ผู้รับบริการพบข้อมูลที่ต้องการได้เร็วขึ้น\n• คำถามได้รับคำตอบภายในวันทำการ",
    }),
    row("urgent", {
      instrument: "OIT",
      issue: "O13 รายงานผลการดำเนินงานประจำปี",
      score: "",
      measures: "• เปิดเผยผลการดำเนินงานให้ครบถ้วน",
      responsible: "ฝตป.",
      actions: "1. รวบรวมผลการดำเนินงานรายโครงการ\n2. เผยแพร่รายงานบนเว็บไซต์ของหน่วยงาน",
      results: "• ประชาชนตรวจสอบผลงานและการใช้งบประมาณได้",
    }),
    row("develop", {
      instrument: "OIT",
      issue: "การป้องกันการทุจริต",
      score: "93.75",
      measures: "• เผยแพร่การดำเนินงานด้านการป้องกันการทุจริต",
      responsible: "ฝทบ.",
      actions: "1. เผยแพร่ผลประเมินความเสี่ยงการทุจริต\n2. ประกาศนโยบายไม่รับของขวัญ (No Gift Policy)",
      results: "• ผู้ติดต่อและบุคลากรรับทราบมาตรการป้องกันการทุจริต",
    }),
  ],
  departments: [
    { abbreviation: "ฝนผ.", name: "ฝ่ายนโยบายและแผนส่งเสริม SMEs" },
    { abbreviation: "ฝรท.", name: "ฝ่ายความร่วมมือระหว่างประเทศ" },
    { abbreviation: "ฝตป.", name: "ฝ่ายติดตามและประเมินผล" },
    { abbreviation: "ฝวด.", name: "ฝ่ายวิเคราะห์สถานการณ์และเตือนภัย" },
    { abbreviation: "ฝขท.", name: "ฝ่ายข้อมูลและสารสนเทศ" },
    { abbreviation: "ฝกค.", name: "ฝ่ายกลยุทธ์องค์กร" },
    { abbreviation: "ฝอก.", name: "ฝ่ายอำนวยความสะดวก" },
    { abbreviation: "ฝบก.", name: "ฝ่ายบริหารกลาง" },
    { abbreviation: "ฝทบ.", name: "ฝ่ายทรัพยากรบุคคล" },
    { abbreviation: "ฝกม.", name: "ฝ่ายกฎหมาย" },
    { abbreviation: "ฝสร.", name: "ฝ่ายสนับสนุนองค์ความรู้และระบบให้บริการ" },
    {
      abbreviation: "ฝปก.",
      name: "ฝ่ายประสานเครือข่ายผู้ให้บริการ SMEs และส่งเสริมนโยบายภาครัฐ",
    },
    { abbreviation: "ฝศบ.", name: "ฝ่ายศูนย์ให้บริการ SME ครบวงจร" },
    { abbreviation: "ฝสส.", name: "ฝ่ายส่งเสริมธุรกิจ SMEs" },
    {
      abbreviation: "ฝศป.",
      name: "ศูนย์ปฏิบัติการต่อต้านทุจริต และบริหารจัดการเรื่องร้องเรียนหรือร้องทุกข์",
    },
  ],
};

function row(section: SectionKind, text: Record<EntryKey, string>): GridRow {
  return { section, text, scores: readScores(text.score) };
}
