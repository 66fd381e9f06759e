import fc from "fast-check";
import { sectionBands } from "../../../src/report/form/columns";
import { sectionOfBand } from "../../../src/report/reading/section-titles";
import { isWholeHeader } from "../../../src/report/reading/header-meaning";
import { cellText, isBlank } from "../../../src/report/reading/cells";
import { readReport } from "../../../src/report/reading/read-report";
import { joinParts } from "../../../src/report/reading/row";
import type { CellValue } from "../../../src/report/form/report";
import { longParagraph, sheetOf, wordPaste } from "../../samples/word-paste";

const read = (values: CellValue[][], row = 0, column = 0) => {
  const report = readReport(sheetOf(values, row, column));
  if (!report) throw new Error("no report found");
  return report;
};

describe("a report pasted from Word", () => {
  const report = read(wordPaste);

  it("reads as its five rows in two sections", () => {
    expect(report.rows.map(({ section, codes }) => [section, ...codes])).toEqual([
      ["urgent", "i8"],
      ["urgent", "i19", "i20"],
      ["urgent", "e6", "e7"],
      ["urgent", "O13"],
      ["develop"],
    ]);
  });

  it("joins a row that runs on over a page break, whole", () => {
    expect(report.rows[0]?.text.actions).toBe(`1. ตั้งคณะทำงาน\n2. ${longParagraph}`);
    expect(report.rows[0]?.sheetRows).toEqual([5, 8]);
  });

  it("takes scores from the issue's brackets, Thai digits and all", () => {
    expect(report.rows.map(({ scores }) => scores)).toEqual([
      [73.1],
      [80.24, 84.19],
      [73.01, 72.7],
      [],
      [93.75],
    ]);
  });

  it("knows agency, fiscal year and the legend of departments", () => {
    expect(report.agency).toBe("สำนักงานตัวอย่างแห่งชาติ (สตช.)");
    expect(report.fiscalYear).toBe(2566);
    expect(report.legend).toEqual([
      { abbreviation: "ฝทบ.", name: "ฝ่ายทรัพยากรบุคคล" },
      { abbreviation: "ฝกง.", name: "ฝ่ายการเงินและงบประมาณ" },
    ]);
  });

  it("leaves nothing out: every text of the sheet is in a row, a band, a header or the legend", () => {
    expect(report.unplaced).toEqual([]);
  });
});

it("finds the grid wherever it starts on the sheet", () => {
  const moved = read(wordPaste, 40, 7);
  expect(moved.rows[0]?.sheetRows).toEqual([45, 48]);
  expect(moved.place.columns.issue).toBe(8);
  expect(moved.rows).toHaveLength(5);
});

it("reads the same rows with columns moved and a column of the agency's own put in", () => {
  const swapped = wordPaste.map((row) => {
    const [instrument, issue, measures, responsible, actions, results] = row;
    return [responsible, instrument, issue, "", measures, results, actions].map(
      (cell) => cell ?? "",
    );
  });
  // A band or legend line stands at the left of the grid, whichever column that is.
  const bands = swapped.map((row, index) =>
    wordPaste[index]?.slice(1).every((cell) => cell === "")
      ? [wordPaste[index]?.[0] ?? "", "", "", "", "", "", ""]
      : row,
  );
  const original = read(wordPaste).rows.map(({ text }) => text);
  expect(read(bands).rows.map(({ text }) => text)).toEqual(original);
});

it("names text that stands in no column of the form, with its cell, and keeps it", () => {
  const withNote = wordPaste.map((row, index) => [...row, index === 5 ? "ดูแฟ้มแนบ" : ""]);
  expect(read(withNote).unplaced).toEqual([{ text: "ดูแฟ้มแนบ", row: 5, column: 6 }]);
});

it("takes text right below another section's band as a new row of that section", () => {
  const grid = [
    ...wordPaste.slice(0, 4),
    [sectionBands.urgent],
    ["IIT", "i8 กระบวนการงบประมาณ (73.10 คะแนน)", "• ประชุม"],
    [sectionBands.develop],
    ["", "", "• เผยแพร่"],
  ];
  expect(read(grid).rows.map(({ section, text }) => [section, text.measures])).toEqual([
    ["urgent", "• ประชุม"],
    ["develop", "• เผยแพร่"],
  ]);
});

it("sees no report on a sheet of something else", () => {
  expect(
    readReport(
      sheetOf([
        ["ชื่อ", "คะแนน"],
        ["สมชาย", 80],
      ]),
    ),
  ).toBeNull();
  expect(readReport(sheetOf([]))).toBeNull();
});

it("reads any sheet whatever without losing a cell", () => {
  const cell = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.double(),
    fc.boolean(),
    fc.constantFrom("", "#REF!", "แบบ", "ประเด็นที่พัฒนาให้ดีขึ้น", "i8 กระบวนการ", "ทุกฝ่าย"),
  );
  const grid = fc.array(fc.array(cell, { minLength: 6, maxLength: 8 }), { maxLength: 12 });
  const [, , header = [], second = []] = wordPaste;
  fc.assert(
    fc.property(grid, (rows) => {
      const report = read([header, second, ...rows]);
      const kept = [
        ...report.rows.flatMap(({ text }) => Object.values(text)),
        ...report.unplaced.map(({ text }) => text),
        ...report.aside.map(({ text }) => text),
        ...report.legend.map(({ abbreviation, name }) => `${abbreviation} ${name}`),
      ].join("\n");
      const typed = rows.flat().map(cellText);
      const lost = typed.filter(
        (text) => !kept.includes(text) && !isWholeHeader(text) && !sectionOfBand(text),
      );
      expect(lost.filter((text) => !isBlank(text))).toEqual([]);
    }),
  );
});

it.each([
  [["ก", "ข"], "ก\nข"],
  [["", "", "ก", "", "ข"], "ก\n\nข"],
  [["ก\u200B", "ข\u200B", "ค"], "กขค"],
  [["ก\u200B", "", "ข"], "ก\nข"],
  [["\u200B", "ก"], "ก"],
  [["ก\u200B"], "ก\u200B"],
])("joins the parts %j of a text over sheet rows", (parts, text) => {
  expect(joinParts(parts.map((part) => ({ text: part })))).toBe(text);
});
