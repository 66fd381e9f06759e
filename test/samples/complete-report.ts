import { loadYear, builtInYears } from "../../src/reference/load-year";
import type { ReferenceYear } from "../../src/reference/year";
import type { ItemScore } from "../../src/report/sheets/scores/score-list";
import type { Given } from "../../src/report/check/rules/rule";
import {
  entryColumns,
  legendHeading,
  sectionBands,
  type EntryKey,
} from "../../src/report/form/columns";
import type { SectionKind } from "../../src/report/form/columns";
import type { Department } from "../../src/report/terms/departments/department";
import { headingLine } from "../../src/report/sheets/grid/new-grid";
import type { CellValue } from "../../src/report/form/report";
import type { SheetReading } from "../../src/report/workbook/workbook-reading";

export interface SampleRow {
  section: SectionKind;
  text: Record<EntryKey, string>;
}

/** A report in which nothing is missing and nothing wrong: every rule has something to look at. */
export const completeRows: readonly SampleRow[] = [
  row("urgent", {
    instrument: "IIT",
    issue: "i8 กระบวนการงบประมาณ (การมีส่วนร่วม)",
    score: "73.1",
    measures: "• เปิดให้บุคลากรร่วมจัดทำแผนงบประมาณ\n• รายงานการใช้จ่ายให้ทราบทุกเดือน",
    responsible: "ฝกค. / ฝตป. / ฝบก. (ส่วนบัญชีและงบประมาณ) / ทุกฝ่าย",
    actions:
      "1. ประชุมรับฟังความเห็นเมื่อวันที่ 9 พ.ย. 2565 ดังนี้\n1.1 สรุปความเห็น\n1.2 แจ้งผู้บริหาร\n" +
      "2. เผยแพร่รายงานที่ www.sme.go.th ทุกสิ้นเดือน ตั้งแต่ 1 ต.ค. 65 - 30 ก.ย. 66\n" +
      "รายไตรมาส : เสนอคณะกรรมการ\n3. สรุปผลประจำปี",
    results: "• บุคลากรร่วมให้ความเห็นครบทุกฝ่าย\n• ผู้บริหารติดตามการเบิกจ่ายได้ทันกำหนด",
  }),
  row("urgent", {
    instrument: "IIT",
    issue: "i18 การสรรหา บรรจุ แต่งตั้ง โยกย้าย เลื่อนตำแหน่ง",
    score: "83.36",
    measures: "• ประกาศหลักเกณฑ์การเลื่อนตำแหน่งให้ทราบทั่วกัน",
    responsible: "ฝทบ.",
    actions:
      "๑. ทบทวนหลักเกณฑ์ตามข้อบังคับฯ (ฉ.2) พ.ศ.2563 ประกาศ 31 ส.ค.63\n" +
      "๒. แจ้งเวียนหลักเกณฑ์ ๒๗ มีนาคม ๒๕๖๖",
    results: "• บุคลากรตรวจสอบผลการคัดเลือกได้ ไม่มีข้อร้องเรียน",
  }),
  row("urgent", {
    instrument: "IIT",
    issue: "i19 และ i20 การใช้ทรัพย์สินของราชการ",
    score: "80.24 และ 84.19",
    measures: "• ทำแนวทางการยืมทรัพย์สินเป็นลายลักษณ์อักษร",
    responsible: "ฝบก. (ส่วนการพัสดุ)",
    actions: "1. จัดทำแบบฟอร์มยืมและคืนทรัพย์สิน\n2. ตรวจนับพัสดุประจำปี\n3. มอบหมายผู้ดูแลทะเบียน",
    results: "• มีทะเบียนการยืมครบทุกรายการและตรวจสอบย้อนหลังได้",
  }),
  row("urgent", {
    instrument: "EIT (1)",
    issue: "e6 และ e7 ช่องทางการเผยแพร่ข้อมูลข่าวสาร / การเผยแพร่ข้อมูลต่อประชาชน",
    score: "73.01 และ 72.70",
    measures: "• ปรับเว็บไซต์ให้ค้นหาง่าย\n• เพิ่มช่องทางตอบคำถามแบบสองทาง",
    responsible: "ฝอก. / ฝขท.",
    actions: "1. จัดหมวดหมู่ข้อมูลใหม่\n2. เปิดช่องทางสนทนา https://www.sme.go.th/chat (ตอบในวันทำการ)",
    results: "• ผู้รับบริการพบข้อมูลที่ต้องการได้เร็วขึ้น",
  }),
  row("urgent", {
    instrument: "OIT",
    issue: "O13 รายงานผลการดำเนินงานประจำปี",
    score: "0",
    measures: "• เปิดเผยผลการดำเนินงานให้ครบถ้วน",
    responsible: "ฝตป.",
    actions: "1. รวบรวมผลการดำเนินงานรายโครงการ\n2. เผยแพร่รายงานบนเว็บไซต์ของหน่วยงาน",
    results: "• ประชาชนตรวจสอบผลงานและการใช้งบประมาณได้",
  }),
  row("develop", {
    instrument: "EIT (2)",
    issue: "e12 การปรับปรุงวิธีการและขั้นตอนการให้บริการ",
    score: "88.4",
    measures: "• ลดเอกสารที่ผู้รับบริการต้องยื่น",
    responsible: "ฝศบ. / ฝทบ.",
    actions: "1. ทบทวนขั้นตอนร่วมกับผู้รับบริการ\n2. ยกเลิกสำเนาบัตรประชาชนทุกบริการ",
    results: "• ขั้นตอนลดลงจาก 7 เหลือ 4 ขั้นตอน",
  }),
];

export const sampleScores: readonly ItemScore[] = [
  score("IIT", "i7", 91.2),
  score("IIT", "i8", 73.1),
  score("IIT", "i18", 83.36),
  score("IIT", "i19", 80.24),
  score("IIT", "i20", 84.19),
  score("EIT", "e6", 73.01),
  score("EIT", "e7", 72.7),
  score("EIT", "e12", 88.4),
  score("OIT", "O12", 100),
  score("OIT", "O13", 0),
];

export const sampleDepartments: readonly Department[] = [
  { abbreviation: "ฝตป.", name: "ฝ่ายติดตามและประเมินผล" },
  { abbreviation: "ฝขท.", name: "ฝ่ายข้อมูลและสารสนเทศ" },
  { abbreviation: "ฝกค.", name: "ฝ่ายกลยุทธ์องค์กร" },
  { abbreviation: "ฝอก.", name: "ฝ่ายอำนวยความสะดวก" },
  { abbreviation: "ฝบก.", name: "ฝ่ายบริหารกลาง" },
  { abbreviation: "ฝทบ.", name: "ฝ่ายทรัพยากรบุคคล" },
  { abbreviation: "ฝศบ.", name: "ฝ่ายศูนย์ให้บริการ SME ครบวงจร" },
];

/** What the check is given for the sample: its scores, its directory, the lists of every year. */
export async function sampleGiven(): Promise<Given> {
  const years = await Promise.all(builtInYears.map(loadYear));
  const known = years.filter((year): year is ReferenceYear => year !== null);
  return {
    threshold: 85,
    directory: sampleDepartments,
    year: known.find(({ fiscalYear }) => fiscalYear === 2566) ?? null,
    otherYears: known.filter(({ fiscalYear }) => fiscalYear !== 2566),
    scores: sampleScores,
  };
}

/** How a report is laid out on its sheet, as agencies do it. */
export interface Shape {
  /** The columns from left to right; "" for one of no header, and none of the form's left out but คะแนน. */
  columns: readonly (EntryKey | "")[];
  firstRow: number;
  firstColumn: number;
  /** Rows before which header and band are repeated, as Word does on a new page. */
  repeatedBefore: ReadonlySet<number>;
  /** Text columns of these rows run on over further sheet rows, line by line. */
  splitRows: ReadonlySet<number>;
  /** Scores stand in the brackets of the issue. */
  scoresInIssue: boolean;
}

export const plainShape: Shape = {
  columns: entryColumns.map(({ key }) => key),
  firstRow: 0,
  firstColumn: 0,
  repeatedBefore: new Set(),
  splitRows: new Set(),
  scoresInIssue: false,
};

/** The report as cells of a sheet. */
export function sampleSheet(rows: readonly SampleRow[], shape: Shape = plainShape): SheetReading {
  const header = shape.columns.map(
    (key) => entryColumns.find((column) => column.key === key)?.header ?? "",
  );
  const values: CellValue[][] = [
    ["รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"],
    [headingLine({ agency: "สำนักงานตัวอย่าง", fiscalYear: 2566 })],
    header,
  ];
  let section: SectionKind | null = null;
  rows.forEach((each, index) => {
    const repeated = shape.repeatedBefore.has(index);
    if (repeated) values.push(header);
    if (repeated || each.section !== section) values.push([sectionBands[each.section]]);
    section = each.section;
    values.push(...sheetRows(each, shape, shape.splitRows.has(index)));
  });
  for (const kind of ["urgent", "develop"] as const)
    if (!rows.some((each) => each.section === kind)) values.push([sectionBands[kind]]);
  values.push([], [legendHeading]);
  for (const { abbreviation, name } of sampleDepartments)
    values.push([`${abbreviation} : ${name}`]);
  const width = Math.max(...values.map((line) => line.length));
  return {
    sheetName: "รายงาน",
    firstRow: shape.firstRow,
    firstColumn: shape.firstColumn,
    values: values.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? "")),
    formulaCells: [],
    flags: [],
    hiddenRows: [],
  };
}

function sheetRows({ text }: SampleRow, shape: Shape, split: boolean): CellValue[][] {
  const opens = (key: EntryKey | "") => key === "instrument" || key === "issue" || key === "score";
  const lines = shape.columns.map((key): string[] => {
    if (key === "") return [""];
    if (key === "issue" && shape.scoresInIssue && text.score !== "")
      return [`${text.issue} (${text.score} คะแนน)`];
    if (key === "score" && shape.scoresInIssue) return [""];
    return split && !opens(key) ? text[key].split("\n") : [text[key]];
  });
  const height = Math.max(...lines.map((each) => each.length));
  return Array.from({ length: height }, (_, at) =>
    lines.map((each, column): CellValue => {
      const cell = each[at] ?? "";
      const isNumber = shape.columns[column] === "score" && /^[\d.]+$/.test(cell);
      return isNumber ? Number(cell) : cell;
    }),
  );
}

function row(section: SectionKind, text: Record<EntryKey, string>): SampleRow {
  return { section, text };
}

function score(instrument: ItemScore["instrument"], code: string, points: number): ItemScore {
  return { instrument, code, title: "", score: points };
}
