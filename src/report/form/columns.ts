import { squeeze } from "../terms/letters";
import { withoutEnding } from "../terms/thai-text";

/** The columns a person fills, in the order of the form; สถานะ, the last, fills itself. */
export type EntryKey =
  "instrument" | "issue" | "score" | "measures" | "responsible" | "actions" | "results";
export type ColumnKey = EntryKey | "status";

export interface Column<Key extends ColumnKey = ColumnKey> {
  key: Key;
  /** The header as printed. */
  header: string;
  /** One word without spaces, for the status cell. */
  short: string;
  /** Other headers seen in real reports. */
  alsoSeen: readonly string[];
  /** Points. */
  width: number;
}

/** Headers of the form as agencies publish it (FY2566), with the working column คะแนน. */
export const entryColumns: readonly Column<EntryKey>[] = [
  { key: "instrument", header: "แบบ", short: "แบบ", alsoSeen: ["แบบวัด", "เครื่องมือ"], width: 66 },
  {
    key: "issue",
    header: "ประเด็น",
    short: "ประเด็น",
    alsoSeen: ["ประเด็นการประเมิน", "ข้อ/ประเด็น", "หัวข้อ"],
    width: 180,
  },
  { key: "score", header: "คะแนน", short: "คะแนน", alsoSeen: ["คะแนนที่ได้", "ผลคะแนน"], width: 66 },
  {
    key: "measures",
    header: "มาตรการ/กิจกรรม",
    short: "มาตรการ",
    alsoSeen: ["มาตรการ", "กิจกรรม", "มาตรการหรือกิจกรรม", "แนวทาง/มาตรการ"],
    width: 200,
  },
  {
    key: "responsible",
    header: "ผู้รับผิดชอบ*",
    short: "ผู้รับผิดชอบ",
    alsoSeen: ["หน่วยงานที่รับผิดชอบ", "หน่วยงานผู้รับผิดชอบ", "ฝ่ายที่รับผิดชอบ"],
    width: 100,
  },
  {
    key: "actions",
    header: "รายละเอียด/วิธีการ/ขั้นตอนการดำเนินการ",
    short: "รายละเอียด",
    alsoSeen: ["รายละเอียด", "วิธีการ", "ขั้นตอนการดำเนินการ", "วิธีการดำเนินการ", "รายละเอียดการดำเนินการ"],
    width: 320,
  },
  {
    key: "results",
    header: "ผลที่ได้จากการดำเนินการ",
    short: "ผลที่ได้",
    alsoSeen: ["ผลการดำเนินการ", "ผลที่ได้รับ", "ผลลัพธ์"],
    width: 260,
  },
];

const statusColumn: Column<"status"> = {
  key: "status",
  header: "สถานะ",
  short: "สถานะ",
  alsoSeen: [],
  width: 150,
};

export const columns: readonly Column[] = [...entryColumns, statusColumn];

/** The form that is published has no column for scores: they stand in the issue's brackets. */
export const publishedColumns: readonly Column<EntryKey>[] = entryColumns.filter(
  ({ key }) => key !== "score",
);

/** Spans actions and results in the upper header row. */
export const groupHeader = "ผลลัพธ์หรือความสำเร็จของการดำเนินการ";

export const entryKeys: readonly EntryKey[] = entryColumns.map(({ key }) => key);

/** A value for each column a person fills. */
export function perEntry<Value>(value: (key: EntryKey) => Value): Record<EntryKey, Value> {
  return {
    instrument: value("instrument"),
    issue: value("issue"),
    score: value("score"),
    measures: value("measures"),
    responsible: value("responsible"),
    actions: value("actions"),
    results: value("results"),
  };
}

export type SectionKind = "urgent" | "develop";

export const sectionKinds: readonly SectionKind[] = ["urgent", "develop"];

export const sectionBands: Record<SectionKind, string> = {
  urgent: "ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อนที่ต้องแก้ไขเร่งด่วน",
  develop: "ประเด็นที่พัฒนาให้ดีขึ้น",
};

export const reportTitle = "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน";
export const legendHeading = "ชื่ออักษรย่อฝ่ายผู้รับผิดชอบ*";

/** The dropdown for แบบ; the first three are also what the item lists are found by. */
export const instrumentChoices: readonly string[] = ["IIT", "EIT", "OIT", "EIT (1)", "EIT (2)"];

const headerKey = (header: string) => withoutEnding(squeeze(header), "*:").toLowerCase();

const keyByHeader = new Map(
  columns.flatMap((column) =>
    [column.header, ...column.alsoSeen].map((header) => [headerKey(header), column.key] as const),
  ),
);

/** Which column a header names, however it is spaced or starred; "group" for the spanning one. */
export function columnOfHeader(header: string): ColumnKey | "group" | null {
  const key = headerKey(header);
  if (key === headerKey(groupHeader)) return "group";
  return keyByHeader.get(key) ?? null;
}

/** Which section a band opens; null for any other text. Agencies shorten the wording. */
export function sectionOfBand(text: string): SectionKind | null {
  const band = squeeze(text);
  if (!band.startsWith("ประเด็น")) return null;
  if (band.includes("เร่งด่วน") || band.includes("จุดอ่อน")) return "urgent";
  return /^ประเด็นที่(ควร|ต้อง)?(พัฒนา|ปรับปรุง)/.test(band) ? "develop" : null;
}
