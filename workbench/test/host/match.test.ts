import { openPane, startHost, type StartedHost, type TestPane } from "../../../test/support/pane";

let started: StartedHost;
let pane: TestPane;
beforeEach(() => {
  started = startHost();
  pane = openPane(started.host);
});
afterEach(() => started.stop());

/** What formulas come to beside a text of so many letters in A1. */
const calculated = (letters: number, formulas: string[]) =>
  pane.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A2").values = [["ก".repeat(letters)], ["ข"]];
    const cells = sheet.getRange(`C1:C${formulas.length}`);
    cells.formulas = formulas.map((formula) => [formula]);
    cells.load("values");
    await context.sync();
    return cells.values.flat();
  });

describe("MATCH", () => {
  it.each([
    [255, 1],
    [256, "#VALUE!"],
  ])("of a text of %i letters comes to %p, as in Excel", async (letters, place) => {
    expect(await calculated(letters, ["=MATCH(A1,A1:A2,0)", "=MATCH(A2,A1:A2,0)"])).toEqual([
      place,
      2,
    ]);
  });

  it("fails for each such text of several, and is found by nothing that asks for #N/A alone", async () => {
    const formulas = [
      "=SUMPRODUCT(--ISNUMBER(MATCH(A1:A2,A1:A2,0)))",
      "=SUMPRODUCT(--ISNA(MATCH(A1:A2,B1:B2,0)))",
    ];
    expect(await calculated(300, formulas)).toEqual([1, 1]);
  });
});
