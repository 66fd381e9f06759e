import type { IWorkbookData } from "@univerjs/core";
import { saveXlsx } from "../../files/save";
import { lookOf, madeElsewhere, opens, sheetOf } from "./opening";

describe("a workbook from elsewhere", () => {
  test("shows dates as the count of days that their format needs", async () => {
    const date = {
      value: new Date(Date.UTC(2024, 0, 31, 6)),
      type: "date",
      style: { numFmt: "d/m/yyyy" },
    };
    const opened = await madeElsewhere({ cells: new Map([["0,0", { ...date, type: "date" }]]) });
    expect(sheetOf(opened).cellData?.[0]?.[0]).toMatchObject({ v: 45322.25, t: 2 });
    expect(lookOf(opened, 0, 0).n).toEqual({ pattern: "d/m/yyyy" });
  });

  test("keeps true and false, errors, and text in several looks", async () => {
    const richText = [{ text: "หนา", font: { bold: true } }, { text: "\nบาง" }];
    const opened = await madeElsewhere({
      rows: [[true, "#N/A"]],
      cells: new Map([["1,0", { richText }]]),
    });
    const again = await opens(await saveXlsx(opened.workbook as IWorkbookData));
    for (const { cellData } of [sheetOf(opened), sheetOf(again)]) {
      expect(cellData?.[0]).toMatchObject({ 0: { v: 1, t: 3 }, 1: { v: "#N/A" } });
      expect(cellData?.[1]?.[0]?.v).toBe("หนา\nบาง");
      expect(cellData?.[1]?.[0]?.p?.body?.textRuns?.[0]).toEqual({ st: 0, ed: 3, ts: { bl: 1 } });
    }
  });

  test("has colours of the theme told outright", async () => {
    const opened = await madeElsewhere({
      cells: new Map([
        ["0,0", { value: "x", style: { font: { color: { theme: 1 } }, fill: accent } }],
      ]),
    });
    expect(lookOf(opened, 0, 0)).toMatchObject({ bg: { rgb: "#B4C7E7" } });
  });

  test("shows in full what a filter hid, as the filter is not kept", async () => {
    const opened = await madeElsewhere({
      rows: [["a"], ["b"], ["c"]],
      autoFilter: { range: "A1:A2" },
      rowDefs: new Map([1, 2].map((row) => [row, { hidden: true }])),
    });
    expect(sheetOf(opened).rowData).toEqual({ 0: { ia: 1 }, 1: { ia: 1 }, 2: { ia: 1, hd: 1 } });
  });

  test("says what it held that was not kept", async () => {
    const { dropped } = await madeElsewhere({
      rows: [["a"], ["b"]],
      cells: new Map([["0,0", { value: "a", comment: { text: "ดูอีกครั้ง" } }]]),
      autoFilter: { range: "A1:A2" },
      conditionalRules: [{ type: "top10", priority: 1, range: "A1:A2" }],
      images: [{ data: new Uint8Array(8), type: "png", anchor: { from: { row: 0, col: 1 } } }],
    });
    expect(dropped).toEqual(["comments", "conditional-formats", "filters", "images"]);
  });
});

const accent = {
  type: "pattern" as const,
  pattern: "solid" as const,
  fgColor: { theme: 4, tint: 0.5999 },
};
