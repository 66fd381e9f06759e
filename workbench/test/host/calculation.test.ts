import type { FWorksheet } from "@univerjs/sheets/facade";
import { changesResults } from "../../host/engine-deeds";
import { openPane, startHost } from "../../../test/support/pane";

test("a calculation comes to its end, also where the engine would rather begin again in the midst of it", async () => {
  const { host, univerAPI, stop } = startHost();
  openPane(host);
  // As it does where a calculation takes longer than its patience with an edit.
  const asking = univerAPI.getFormula().calculationStart(() => {
    void univerAPI
      .executeCommand("formula.mutation.set-formula-calculation-stop")
      .catch(() => undefined);
  });
  const given = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A300");
    range.formulas = Array.from({ length: 300 }, (_, row) => [`=${row}+1`]);
    range.load("values");
    await context.sync();
    return range.values.flat();
  });
  asking.dispose();
  expect(given).toEqual(Array.from({ length: 300 }, (_, row) => row + 1));
  await stop();
});

interface Meanwhile {
  what: string;
  change: (sheet: FWorksheet) => void;
  values: unknown[];
}

test.each<Meanwhile>([
  {
    what: "a row goes out",
    change: (sheet) => void sheet.deleteRows(2, 1),
    values: [1, 2, 4, 5, 6, ""],
  },
  {
    what: "a row comes in",
    change: (sheet) => void sheet.insertRows(2, 1),
    values: [1, 2, "", 3, 4, 5],
  },
  {
    what: "someone writes over a formula",
    change: (sheet) => void sheet.getRange("A5").setValue("พิมพ์เอง"),
    values: [1, 2, 3, 4, "พิมพ์เอง", 6],
  },
])(
  "a result stands where its formula does, also where $what while it is calculated",
  async ({ change, values }) => {
    const { host, univerAPI, stop } = startHost();
    openPane(host);
    const sheet = univerAPI.getActiveWorkbook()?.getActiveSheet();
    const formula = univerAPI.getFormula();
    const meanwhile = new Promise<void>((resolve) => {
      const started = formula.calculationStart(() => {
        started.dispose();
        if (sheet) change(sheet);
        resolve();
      });
    });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A6");
      range.formulas = [1, 2, 3, 4, 5, 6].map((number) => [`=${number}`]);
      await context.sync();
    });
    await meanwhile;
    await host.idle();
    const now = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A6");
      range.load("values");
      await context.sync();
      return range.values.flat();
    });
    expect(now).toEqual(values);
    await stop();
  },
);

test.each([
  ["what someone types", "sheet.mutation.set-range-values", true],
  ["a row that goes out", "sheet.mutation.remove-rows", true],
  ["a name that leads elsewhere", "formula.mutation.set-defined-name", true],
  ["a calculation itself", "formula.mutation.set-formula-calculation-result", false],
  ["what the editor shows of the selected cell", "doc.mutation.rich-text-editing", false],
  ["a cell that is selected", "sheet.operation.set-selections", false],
])("%s: whether formulas are to be calculated again", (_, mutation, again) => {
  expect(changesResults(mutation)).toBe(again);
});
