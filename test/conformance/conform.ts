import type { FUniver } from "@univerjs/core/facade";
import type { Host } from "../../workbench/host/host";
import { openPane, startHost, type TestPane } from "../support/pane";

/** A blank workbook, the host that answers for it and a pane that the globals speak for. */
export interface Opened {
  readonly host: Host;
  readonly univerAPI: FUniver;
  readonly pane: TestPane;
}

/** What one member (or several that go together) of Office.js does, as the list in README.md has it. */
export function conform(
  members: string | readonly string[],
  says: string,
  behaves: (opened: Opened) => Promise<unknown>,
): void {
  test(`${[members].flat().join(", ")}: ${says}`, async () => {
    const { host, univerAPI, stop } = startHost();
    try {
      await behaves({ host, univerAPI, pane: openPane(host) });
    } finally {
      await stop();
    }
  });
}

/** Does something on the blank sheet in one run, which syncs once more at its end. */
export const onSheet = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> =>
  Excel.run(async (context) => {
    const done = await work(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
    return done;
  });
