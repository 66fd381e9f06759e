import { readScoreFile } from "../../../src/files/read-score-file";
import {
  bookXml,
  oddWorkbook,
  relationships,
  scoreRow,
  sheetXml,
  textCell,
  times,
} from "../../support/odd-workbook";
import { asScores, scores, sheet } from "./read-as";

it("reads a workbook that is only small", async () => {
  expect(await readScoreFile(oddWorkbook(), "scores.xlsx")).toEqual(scores);
});

describe("a sheet that is only odd is read", () => {
  const cellsOf = async (odd: Record<string, string>) =>
    (await readScoreFile(oddWorkbook(odd), "scores.xlsx"))[0]?.rows.map(({ line, cells }) => ({
      line,
      cells: cells.slice(0, 3),
    }));
  const [{ rows }] = scores as [(typeof scores)[0]];

  it.each<[string, () => string]>([
    [
      "rows that only look like something, to the end of the sheet",
      () =>
        sheetXml(
          scoreRow +
            Array.from(
              { length: 1_048_575 },
              (_, at) =>
                `<row r="${at + 2}" s="1" customFormat="1">${'<c s="1"/>'.repeat(3)}</row>`,
            ).join(""),
        ),
    ],
    ["a dimension that lies", () => sheetXml(scoreRow, "", '<dimension ref="A1:XFD1048576"/>')],
    [
      "a look in the last cell there is",
      () => sheetXml(`${scoreRow}<row r="1048576"><c r="XFD1048576" s="1"/></row>`),
    ],
    [
      "a merge of everything, columns to the last, a rule over all",
      () =>
        sheetXml(
          scoreRow,
          '<mergeCells><mergeCell ref="A5:XFD1048576"/></mergeCells>' +
            '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="1">' +
            "<formula>A1&gt;1</formula></cfRule></conditionalFormatting>" +
            '<dataValidations><dataValidation type="list" sqref="A1:XFD1048576">' +
            "<formula1>A1:A2</formula1></dataValidation></dataValidations>",
          '<cols><col min="1" max="16384" width="12"/></cols>',
        ),
    ],
    [
      "merges without number",
      () =>
        sheetXml(
          scoreRow,
          `<mergeCells>${times(300_000, (at) => `<mergeCell ref="E${at}:F${at}"/>`)}</mergeCells>`,
        ),
    ],
  ])("%s", async (_, xml) => {
    expect(await cellsOf({ [sheet]: xml() })).toEqual(rows);
  });

  const book = (count: number, xml: string) => {
    const numbers = Array.from({ length: count }, (_, at) => at + 1);
    return oddWorkbook({
      ...Object.fromEntries(numbers.map((at) => [`xl/worksheets/sheet${at}.xml`, xml])),
      "xl/workbook.xml": bookXml(
        times(count, (at) => `<sheet name="${at}" sheetId="${at}" r:id="rId${at}"/>`),
      ),
      "xl/_rels/workbook.xml.rels": relationships(
        ...numbers.map((at): [string, string, string] => [
          `rId${at}`,
          "worksheet",
          `worksheets/sheet${at}.xml`,
        ]),
      ),
    });
  };

  it("a hundred sheets with a look at the edge of what is searched, but not with words there", async () => {
    const edge = (cell: string) => sheetXml(`${scoreRow}<row r="20000">${cell}</row>`);
    const looks = await readScoreFile(book(100, edge('<c r="CV20000" s="1"/>')), "scores.xlsx");
    expect(looks.map((table) => table.rows)).toEqual(Array.from({ length: 100 }, () => rows));
    expect(await asScores(book(100, edge(textCell("CV20000", "ขอบ"))))).toBe("too-large");
  });
});
