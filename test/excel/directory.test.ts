import { readWorkbook } from "../../src/excel/read-workbook";
import { pasteDirectory } from "../../src/report/actions/paste-directory";
import { publish } from "../../src/report/actions/publish";
import { example } from "../../src/report/form/example";
import { sheetNames } from "../../src/report/workbook/names";
import { act, exampleLaidOut, fill, layOut, readReport, takeBack, valuesOf } from "./at-excel";
import { openBlankWorkbook } from "./blank-workbook";

const opened = openBlankWorkbook();
const { report: grid, directory } = sheetNames;

beforeEach(async () => {
  opened().open(await exampleLaidOut());
});

const deleteDirectory = () =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(directory).delete();
    await context.sync();
  });

const errorsOn = async (sheetName: string) => {
  await opened().host.idle();
  const cells = (await valuesOf(sheetName, "A1:J60")).flat().map(String);
  return cells.filter((cell) => cell.startsWith("#"));
};

const legend = async () => {
  await opened().host.idle();
  return (await readReport()).legend;
};

const named = async (abbreviation: string) =>
  (await legend()).find((each) => each.abbreviation === abbreviation)?.name;

/** As the legend was drawn before it was text. */
const legendOfFormulas = async () => {
  const { legendRow } = (await readReport()).place;
  example.departments.forEach((_, index) => {
    const cell = (column: string) => `INDEX('${directory}'!$${column}:$${column},${index + 2})`;
    const address = `A${(legendRow ?? 0) + 2 + index}`;
    opened().host.typeInto(grid, address, `=${cell("A")}&" : "&${cell("B")}`);
  });
  await opened().host.idle();
};

describe("a directory whose sheet was deleted", () => {
  it("leaves no error in the grid or in what is published, and comes again from the legend", async () => {
    await deleteDirectory();
    expect(await errorsOn(grid)).toEqual([]);
    const { done } = await act(publish, null);
    expect(await errorsOn(done.sheet)).toEqual([]);
    await layOut();
    expect(await errorsOn(grid)).toEqual([]);
    expect((await readWorkbook({ waitForTyping: true })).directory?.values.slice(1)).toEqual(
      example.departments.map(({ abbreviation, name }) => [abbreviation, name]),
    );
    expect(await legend()).toEqual(example.departments);
  });

  it("leaves no error that a new layout would not take away from a legend of formulas", async () => {
    await legendOfFormulas();
    await deleteDirectory();
    await layOut();
    expect(await errorsOn(grid)).toEqual([]);
  });
});

describe("the legend below the grid", () => {
  const [first] = example.departments;
  const abbreviation = first?.abbreviation ?? "";

  it("is text after a new layout also where it was formulas, and then outlives the directory", async () => {
    await legendOfFormulas();
    await layOut();
    await deleteDirectory();
    expect(await errorsOn(grid)).toEqual([]);
    expect(await legend()).toEqual(example.departments);
  });

  it("has departments that were put in when the report is laid out again", async () => {
    const end = example.departments.length + 2;
    await fill(directory, `A${end}:B${end}`, [["ฝมห.", "ฝ่ายมาใหม่"]]);
    await layOut();
    expect(await legend()).toEqual([
      ...example.departments,
      { abbreviation: "ฝมห.", name: "ฝ่ายมาใหม่" },
    ]);
  });

  it("keeps a name that a person has put right in it", async () => {
    const { legendRow } = (await readReport()).place;
    await fill(grid, `A${(legendRow ?? 0) + 2}`, [[`${abbreviation} : ชื่อที่แก้เอง`]]);
    await layOut();
    expect(await named(abbreviation)).toBe("ชื่อที่แก้เอง");
  });

  it("follows pasted names at once, and back when that is taken back", async () => {
    const { undo } = await act(pasteDirectory, [{ abbreviation, name: "ฝ่ายชื่อใหม่" }]);
    expect(await named(abbreviation)).toBe("ฝ่ายชื่อใหม่");
    expect(await takeBack(undo)).toBe(true);
    expect(await legend()).toEqual(example.departments);
  });

  it("keeps a name that a person has put right in it, when departments are pasted and taken back", async () => {
    const { legendRow } = (await readReport()).place;
    await fill(grid, `A${(legendRow ?? 0) + 2}`, [[`${abbreviation} : ชื่อที่แก้เอง`]]);
    const { undo } = await act(pasteDirectory, [{ abbreviation, name: "ฝ่ายชื่อใหม่" }]);
    expect(await named(abbreviation)).toBe("ชื่อที่แก้เอง");
    expect(await takeBack(undo)).toBe(true);
    expect(await named(abbreviation)).toBe("ชื่อที่แก้เอง");
  });

  it("keeps a line that a person has written another way", async () => {
    const { legendRow } = (await readReport()).place;
    const address = `A${(legendRow ?? 0) + 2}`;
    await fill(grid, address, [[`${abbreviation} - ชื่อที่พิมพ์เอง`]]);
    await layOut();
    expect(await valuesOf(grid, address)).toEqual([[`${abbreviation} - ชื่อที่พิมพ์เอง`]]);
  });
});
