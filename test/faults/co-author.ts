import type { Stage } from "./stage";

/** What somebody else does to the report just then, each a thing that moves or changes cells. */
export interface Edit {
  name: string;
  work: (stage: Stage, sheetNames?: readonly string[]) => Promise<void>;
  /** Texts it types; the action may not take one away, for nobody has seen it. */
  marks: string[];
}

/** The report, and until there is one the sheet that it is made of. */
const reportOrSource = ["รายงาน ITA", "Sheet1"];
/** Where they had the sheet in front that a report was then made of. */
export const sourceOrReport = ["Sheet1", "รายงาน ITA"];

const onReport =
  (work: (sheet: Excel.Worksheet) => void): Edit["work"] =>
  (stage, sheetNames = reportOrSource) =>
    stage.byCoAuthor(async (context) => {
      for (const name of sheetNames) {
        const sheet = context.workbook.worksheets.getItemOrNullObject(name);
        await context.sync();
        if (sheet.isNullObject) continue;
        work(sheet);
        return;
      }
    });

/** The first five rows in the opposite order, cell by cell, as sorting leaves them. */
const sortRows: Edit["work"] = (stage) =>
  stage.byCoAuthor(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("รายงาน ITA");
    const rows = sheet.getRange("A7:G11");
    rows.load("values");
    await context.sync();
    if (!sheet.isNullObject) rows.values = [...rows.values].reverse();
  });

export const edits: Edit[] = [
  {
    name: "row in",
    marks: [],
    work: onReport((sheet) => sheet.getRange("8:8").insert("Down")),
  },
  {
    name: "row out",
    marks: [],
    work: onReport((sheet) => sheet.getRange("10:10").delete("Up")),
  },
  { name: "sort", marks: [], work: sortRows },
  {
    name: "cell typed",
    marks: ["⟦950⟧", "⟦951⟧"],
    work: onReport((sheet) => {
      sheet.getRange("D8").values = [["• ของเพื่อนร่วมงาน ⟦950⟧"]];
      sheet.getRange("G7").values = [["• ของเพื่อนร่วมงาน ⟦951⟧"]];
    }),
  },
  {
    name: "column in",
    marks: [],
    work: onReport((sheet) => sheet.getRange("D:D").insert("Right")),
  },
  {
    name: "sheet renamed",
    marks: [],
    work: onReport((sheet) => {
      sheet.name = "ร่างรายงาน";
    }),
  },
  {
    name: "sheet deleted",
    marks: [],
    // A workbook keeps a sheet in sight: where it is the only one, another comes first.
    work: onReport((sheet) => {
      sheet.context.workbook.worksheets.add("ของเพื่อนร่วมงาน");
      sheet.delete();
    }),
  },
];
