import { openPane, startHost } from "../support/pane";

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
