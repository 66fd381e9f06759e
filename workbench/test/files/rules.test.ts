import type { IWorkbookData } from "@univerjs/core";
import type { ConditionalRule } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import { saveXlsx } from "../../files/save";
import { area, kept, madeElsewhere, opens, rewritten } from "./opening";

const ends = [{ type: "min" }, { type: "max" }];
const scale = { cfvo: ends, colors: ["FFF8696B", "FF63BE7B"] };
const bars = { cfvo: ends, color: "FF638EC6" };
const icons = {
  iconSet: "3Arrows",
  cfvo: ["0", "33", "67"].map((value) => ({ type: "percent", value })),
};

describe("a workbook from elsewhere", () => {
  test("has lists and comparisons that come back from a second file", async () => {
    const opened = await madeElsewhere({
      rows: [["x"]],
      dataValidations: [
        { type: "list", values: ["ก", "ข"], range: "A1:A1048576", allowBlank: true },
        { type: "textLength", operator: "lessThan", formula1: "9", range: "B1:B3 D1" },
      ],
      conditionalRules: [
        { type: "cellIs", operator: "between", formula: ["1", "5"], priority: 1, range: "A1:A9" },
        { type: "duplicateValues", priority: 2, range: "A1:A9" },
      ],
    });
    const again = await opens(await saveXlsx(opened.workbook as IWorkbookData));
    expect(again.workbook.resources).toEqual(opened.workbook.resources);
    expect(kept(again.workbook, "VALIDATION")["sheet-1"]).toMatchObject([
      { formula1: "ก,ข", ranges: [area(0, 0, 999)] },
      { type: "textLength", operator: "lessThan", ranges: [area(0, 1, 2), area(0, 3, 0)] },
    ]);
    expect(kept(again.workbook, "CONDITIONAL")["sheet-1"]).toHaveLength(2);
  });

  test.each([
    ["a colour scale", "colour-scales", { type: "colorScale", colorScale: scale }],
    ["data bars", "data-bars", { type: "dataBar", dataBar: bars }],
    ["icons", "icon-sets", { type: "iconSet", iconSet: icons }],
  ] as const)(
    "opens without %s, says so, and keeps the other conditional formats in their order",
    async (_, said, drawnOver) => {
      const { workbook, dropped } = await madeElsewhere({
        rows: [["x"]],
        conditionalRules: [
          { type: "duplicateValues", priority: 3, range: "A1:A9" },
          { ...drawnOver, priority: 2, range: "A1:A9" } as ConditionalRule,
          { type: "expression", formula: "$A1>1", priority: 1, range: "A1:A9" },
        ],
      });
      expect(dropped).toEqual([said]);
      const rules = kept(workbook, "CONDITIONAL")["sheet-1"];
      expect(rules.map(({ rule }: { rule: { subType: string } }) => rule.subType)).toEqual([
        "formula",
        "duplicateValues",
      ]);
      const again = await opens(await saveXlsx(workbook as IWorkbookData));
      expect(again.dropped).toEqual([]);
      expect(kept(again.workbook, "CONDITIONAL")["sheet-1"]).toHaveLength(2);
    },
  );

  test("says so too where Excel keeps bars and icons in an extension", async () => {
    const plain = await writeXlsx({ sheets: [{ name: "Sheet1", rows: [["x"]] }] });
    const extended = rewritten(plain, /sheet1\.xml$/, (xml) =>
      xml.replace(
        "</worksheet>",
        `${EXTENSION.replace(IN_FORMATS, `$&${OVER_CELLS}`)}</worksheet>`,
      ),
    );
    const { workbook, dropped } = await opens(extended);
    expect(dropped).toEqual(["data-bars", "icon-sets"]);
    expect(kept(workbook, "CONDITIONAL")["sheet-1"]).toMatchObject([
      { rule: { value: "=A1>Sheet2!$B$1" } },
    ]);
  });

  test("has rules that Excel keeps in an extension because they look into another sheet", async () => {
    const plain = await writeXlsx({ sheets: [{ name: "Sheet1", rows: [["x"]] }] });
    const extended = rewritten(plain, /sheet1\.xml$/, (xml) =>
      xml.replace("</worksheet>", `${EXTENSION}</worksheet>`),
    );
    const { workbook, dropped } = await opens(extended);
    expect(dropped).toEqual([]);
    expect(kept(workbook, "VALIDATION")["sheet-1"]).toMatchObject([
      { type: "list", formula1: "=Sheet2!$A$1:$A$3", ranges: [area(1, 1, 8)], prompt: "เลือก" },
    ]);
    expect(kept(workbook, "CONDITIONAL")["sheet-1"]).toMatchObject([
      {
        ranges: [area(0, 0, 8)],
        rule: {
          value: "=A1>Sheet2!$B$1",
          style: { bg: { rgb: "#FFC7CE" }, cl: { rgb: "#9C0006" } },
        },
      },
    ]);
  });
});

const EXTENSION =
  '<extLst><ext xmlns:x14="x14" xmlns:xm="xm"><x14:dataValidations count="1">' +
  '<x14:dataValidation type="list" allowBlank="1" showInputMessage="1" prompt="เลือก">' +
  "<x14:formula1><xm:f>Sheet2!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B9</xm:sqref>" +
  "</x14:dataValidation></x14:dataValidations></ext><ext><x14:conditionalFormattings>" +
  '<x14:conditionalFormatting><x14:cfRule type="expression" priority="1" id="{1}">' +
  '<xm:f>A1&gt;Sheet2!$B$1</xm:f><x14:dxf><font><color rgb="FF9C0006"/></font><fill><patternFill>' +
  '<bgColor rgb="FFFFC7CE"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>A1:A9</xm:sqref>' +
  "</x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>";
const IN_FORMATS = "<x14:conditionalFormattings>";
const overCells = (type: string, drawn: string) =>
  `<x14:conditionalFormatting><x14:cfRule type="${type}" priority="2" id="{2}">${drawn}</x14:cfRule>` +
  "<xm:sqref>B1:B9</xm:sqref></x14:conditionalFormatting>";
const point = (type: string, at: string) =>
  `<x14:cfvo type="${type}"><xm:f>${at}</xm:f></x14:cfvo>`;
const OVER_CELLS =
  overCells("dataBar", `<x14:dataBar>${point("num", "0")}${point("num", "9")}</x14:dataBar>`) +
  overCells(
    "iconSet",
    `<x14:iconSet iconSet="3Stars">${["0", "33", "67"].map((at) => point("percent", at)).join("")}</x14:iconSet>`,
  );
