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
  /** Points. */
  width: number;
}

/** Headers of the form as agencies publish it (FY2566), with the working column คะแนน. */
export const entryColumns: readonly Column<EntryKey>[] = [
  { key: "instrument", header: "แบบ", short: "แบบ", width: 66 },
  {
    key: "issue",
    header: "ประเด็น",
    short: "ประเด็น",
    width: 180,
  },
  { key: "score", header: "คะแนน", short: "คะแนน", width: 66 },
  {
    key: "measures",
    header: "มาตรการ/กิจกรรม",
    short: "มาตรการ",
    width: 200,
  },
  {
    key: "responsible",
    header: "ผู้รับผิดชอบ*",
    short: "ผู้รับผิดชอบ",
    width: 100,
  },
  {
    key: "actions",
    header: "รายละเอียด/วิธีการ/ขั้นตอนการดำเนินการ",
    short: "รายละเอียด",
    width: 320,
  },
  {
    key: "results",
    header: "ผลที่ได้จากการดำเนินการ",
    short: "ผลที่ได้",
    width: 260,
  },
];

export const statusColumn: Column<"status"> = {
  key: "status",
  header: "สถานะ",
  short: "สถานะ",
  width: 150,
};

/** Columns for the plan that a year begins with; no report asks for them. */
export type PlanKey = "period" | "followUp";

/** They stand behind the status, where they are wanted; agencies have them in forms of their own, too. */
export const planColumns: readonly { key: PlanKey; header: string; width: number }[] = [
  { key: "period", header: "ระยะเวลาดำเนินการ", width: 110 },
  { key: "followUp", header: "การกำกับติดตาม/หลักฐาน", width: 180 },
];

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
/** As on paper: a person writes over it. */
export const toFillIn = ".".repeat(40);
export const legendHeading = "ชื่ออักษรย่อฝ่ายผู้รับผิดชอบ*";

/** The dropdown for แบบ; the first three are also what the item lists are found by. */
export const instrumentChoices: readonly string[] = ["IIT", "EIT", "OIT", "EIT (1)", "EIT (2)"];
