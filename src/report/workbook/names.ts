/** The workbook's names behind dropdowns and flags; they keep working without the add-in. */
export const names = {
  report: "ITA_Report",
  /** The newest sheet made for publishing, to tell the copy from the report. */
  published: "ITA_Published",
  /** The report's issues, for the score sheet to see which items have a row. */
  issues: "ITA_Issues",
  scores: "ITA_Scores",
  userYears: "ITA_UserYears",
  /** What people have decided about the check, and what its marks go by. */
  check: "ITA_Check",
  settings: "ITA_Settings",
  threshold: "ITA_Threshold",
  directory: "ITA_Directory",
  departments: "ITA_Departments",
  instruments: "ITA_Instruments",
  /** One blank cell, for a dropdown that has nothing to offer. */
  none: "ITA_None",
  /** Words that stand where content should, for the status cells to know. */
  placeholders: "ITA_NoContent",
  items: { IIT: "ITA_IIT", EIT: "ITA_EIT", OIT: "ITA_OIT" },
} as const;

/** The names that the sheets are found by; the others stand in formulas. */
export const namesOfSheets: readonly string[] = [
  names.report,
  names.published,
  names.scores,
  names.userYears,
  names.check,
  names.settings,
  names.directory,
];

export const sheetNames = {
  report: "รายงาน ITA",
  published: "ฉบับเผยแพร่",
  directory: "ฝ่าย",
  lists: "ITA_Lists",
  scores: "คะแนน ITA",
  userYears: "รายการปีอื่น",
  check: "ITA_Check",
  /** Hidden: what the last action did, and the report as it was before the last few. */
  safe: "ITA_Safe",
} as const;

/** A name no other sheet has: the wished one, else with a number behind it. Excel ignores case here. */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name: string = wished;
  for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${wished} (${number})`;
  return name;
}
