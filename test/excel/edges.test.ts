import { example } from "../../src/report/form/example";
import { isUrgent } from "../../src/report/form/report";
import type { ItemScore } from "../../src/report/sheets/scores/score-list";
import { sheetNames } from "../../src/report/workbook/names";
import { changeRows, exampleLaidOut, layOut, readReport, valuesOf } from "./at-excel";
import { openBlankWorkbook } from "./blank-workbook";

const opened = openBlankWorkbook();
const grid = sheetNames.report;

const eleven = Array.from({ length: 11 }, (_, index): ItemScore[] => [
  { instrument: "EIT", code: `e${index + 1}`, title: `ข้อ ${index + 1}`, score: 60 + index },
]);

const saidAbove = async () => {
  await opened().host.idle();
  return String((await valuesOf(grid, "A3"))[0]?.[0]);
};

/** What the line above the grid has to say by the report itself, of whose rows none is complete. */
const counted = async () => {
  const { rows } = await readReport();
  const urgent = rows.filter((row) => isUrgent(row, 85));
  return `กรอกครบ 0 จาก ${rows.length} แถว · จุดอ่อนเร่งด่วน ${urgent.length} แถว`;
};

/** A grid with a legend below it. */
const layOutEmpty = () =>
  layOut({
    given: { fiscalYear: 2566, rows: [], departments: example.departments, fileName: null },
  });

/** Whole sheet rows, as a person puts them in: Excel dresses them like the row above. */
const putIn = (sheetName: string, ...rows: readonly number[]) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    for (const row of rows) sheet.getRange(`${row}:${row}`).insert("Down");
    await context.sync();
  });

const typeRow = (row: number, code: string) => {
  ["EIT", `${code} ข้อที่พิมพ์เอง`, "61"].forEach((text, column) => {
    opened().host.typeInto(grid, `${"ABC"[column]}${row}`, text);
  });
};

/** The rows, as Excel numbers them, where a person would put one in at an edge of a section. */
async function edges(): Promise<[place: string, row: number][]> {
  const { bands, legendRow } = (await readReport()).place;
  const [urgent = 0, develop = 0] = bands.map(({ row }) => row + 1);
  const legend = (legendRow ?? 0) + 1;
  return [
    ["above the first row of the urgent section", urgent + 1],
    ["below its last row", develop],
    ["above the first row of the other section", develop + 1],
    ["below its last row", legend - 1],
    ["right above the legend", legend],
  ];
}

describe("the count above the grid", () => {
  it("is the report's own for more rows than were laid out, copies, and moves between the sections", async () => {
    await layOut();
    await changeRows({ kind: "build", rows: { urgent: eleven, develop: [] } });
    expect(await saidAbove()).toBe(await counted());
    const rowAt = async (index: number) => {
      const row = (await readReport()).rows.at(index);
      if (!row) throw new Error("the report has no such row");
      return row;
    };
    await changeRows({ kind: "duplicate", row: await rowAt(0) });
    await changeRows({ kind: "duplicate", row: await rowAt(-1) });
    await changeRows({ kind: "to-section", row: await rowAt(0), section: "develop" });
    expect((await readReport()).rows).toHaveLength(13);
    expect(await saidAbove()).toBe(await counted());
  });

  it.each([0, 1, 2, 3, 4])("has a row that a person puts in at edge %i", async (edge) => {
    await layOutEmpty();
    await changeRows({
      kind: "build",
      rows: { urgent: eleven.slice(0, 9), develop: eleven.slice(9) },
    });
    await layOut();
    const [place, row] = (await edges())[edge] ?? ["", 0];
    await putIn(grid, row);
    typeRow(row, "e20");
    expect((await readReport()).rows).toHaveLength(12);
    expect([place, await saidAbove()]).toEqual([place, await counted()]);
    await layOut();
    expect([place, await saidAbove()]).toEqual([place, await counted()]);
  });

  it("is left alone where a person has written something else there", async () => {
    opened().open(await exampleLaidOut());
    opened().host.typeInto(grid, "A3", "ฉบับร่าง");
    await layOut();
    expect(await saidAbove()).toBe("ฉบับร่าง");
  });
});

describe("rows that a person puts in at the edges", () => {
  const flagsAndLists = (rows: readonly number[]) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(grid);
      const cells = rows.map((row) => {
        const flags = sheet.getRange(`C${row}`).conditionalFormats;
        const issue = sheet.getRange(`B${row}`).dataValidation;
        flags.load("items/type");
        issue.load("type");
        return { flags, issue };
      });
      await context.sync();
      return cells.map(({ flags, issue }) => [flags.items.length > 0, issue.type]);
    });

  it("are flagged at once, and offer their items once the report is laid out again", async () => {
    await layOutEmpty();
    await putIn(grid, ...(await edges()).map(([, row]) => row).reverse());
    const rows = (await edges()).flatMap(([, row], index) => (index % 2 === 0 ? row : row - 1));
    const isFlagged = (await flagsAndLists(rows)).map(([flagged]) => flagged);
    expect(isFlagged).toEqual(rows.map(() => true));
    for (const [index, row] of rows.slice(0, -1).entries()) typeRow(row, `e${index + 20}`);
    await layOut();
    const typed = (await readReport()).rows.map(({ sheetRows }) => (sheetRows[0] ?? 0) + 1);
    expect(typed).toHaveLength(4);
    expect(await flagsAndLists(typed)).toEqual(typed.map(() => [true, "List"]));
  });

  it("leave the sections' titles without a list, which would hide where they run on", async () => {
    await layOutEmpty();
    const { bands } = (await readReport()).place;
    const lists = await flagsAndLists(bands.map(({ row }) => row + 1));
    expect(lists.map(([, type]) => type)).toEqual(["None", "None"]);
  });
});

it("a department that a person puts in first is among those to choose from", async () => {
  opened().open(await exampleLaidOut());
  await putIn(sheetNames.directory, 2);
  opened().host.typeInto(sheetNames.directory, "A2", "กกก.");
  opened().host.typeInto(grid, "J1", "=INDEX(ITA_Departments,1)");
  await opened().host.idle();
  expect((await valuesOf(grid, "J1"))[0]?.[0]).toBe("กกก.");
});
