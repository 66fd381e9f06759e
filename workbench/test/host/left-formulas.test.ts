import { openPane, startHost } from "../../../test/support/pane";

test("rules that are gone leave no formula behind to be calculated", async () => {
  const { host, univerAPI, stop } = startHost();
  openPane(host);
  const calculated = new Set<string>();
  univerAPI.onCommandExecuted(({ id, params }) => {
    if (id === "formula.mutation.set-other-formula")
      for (const formula of Object.keys(asked(params).formulaMap ?? {})) calculated.add(formula);
    if (id === "formula.mutation.remove-other-formula")
      for (const formula of asked(params).formulaIdList ?? []) calculated.delete(formula);
  });
  await Excel.run(async (context) => {
    const rows = context.workbook.worksheets.getItem("Sheet1").getRange("B1:B6");
    rows.dataValidation.rule = { list: { inCellDropDown: true, source: "=OFFSET($D$1,0,$A1)" } };
    await context.sync();
  });
  await host.idle();
  const atFirst = calculated.size;
  expect(atFirst).toBe(6);
  for (let times = 0; times < 3; times += 1) {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("3:3").insert("Down");
      sheet.getRange("6:6").delete("Up");
      await context.sync();
    });
    await host.idle();
  }
  expect(calculated.size).toBe(atFirst);
  await stop();
});

interface Asked {
  formulaMap?: object;
  formulaIdList?: string[];
}

const asked = (params: unknown): Asked =>
  typeof params === "object" && params !== null ? params : {};
