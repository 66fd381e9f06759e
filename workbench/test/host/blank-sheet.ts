import { refusal } from "../../../test/support/pane";

type Context = Excel.RequestContext;

/** The one sheet of a blank workbook. */
export const sheetOf = (context: Context) => context.workbook.worksheets.getItem("Sheet1");

export const change = (work: (context: Context) => void) =>
  Excel.run(async (context) => {
    work(context);
    await context.sync();
  });

export const refused = (work: (context: Context) => void) => refusal(change(work));

/** Constants too: what does not begin as a formula is none. */
export const writeFormulas = (address: string, values: unknown[][]) =>
  Excel.run(async (context) => {
    sheetOf(context).getRange(address).formulas = values;
    await context.sync();
  });
