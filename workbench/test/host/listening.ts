import type { TestPane } from "../../../test/support/pane";

export type Heard = Excel.WorksheetChangedEventArgs;

/** Collects what a pane hears of changes anywhere in the workbook. */
export async function listen(pane: TestPane): Promise<Heard[]> {
  const heard: Heard[] = [];
  await pane.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      heard.push(event);
      return Promise.resolve();
    });
    await context.sync();
  });
  return heard;
}

export const write = (pane: TestPane, address: string, value: unknown) =>
  pane.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    Reflect.set(range, "values", value);
    await context.sync();
  });
