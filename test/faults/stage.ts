import type { IWorkbookData } from "@univerjs/core";
import { LiveWorkbook } from "../../src/taskpane/workbook/live-workbook";
import type { HostOptions } from "../../workbench/host/host-options";
import { openPane, startHost } from "../support/pane";
import { BrokenBridge } from "./broken-bridge";

/** One engine and two panes for all points; the workbook is a fresh one each time. */
export function openStage(options: HostOptions) {
  const { host, stop, open } = startHost(undefined, options);
  const theirs = openPane(host);
  const mine = openPane(host);
  return {
    host,
    stop,
    /** A workbook with nothing in it. */
    blank: structuredClone(host.snapshot()),
    mine,
    bridge: new BrokenBridge(mine.connection),
    /** Puts a workbook on the stage, and a pane that has just seen it before it. */
    async open(snapshot: IWorkbookData): Promise<LiveWorkbook> {
      open(snapshot);
      return this.seen();
    },
    /** A pane opened just now, that has seen all that is there. */
    async seen(): Promise<LiveWorkbook> {
      const live = new LiveWorkbook(() => undefined);
      await live.ask();
      return live;
    },
    /** The workbook as it is now, to be opened again. */
    async snapshot(): Promise<IWorkbookData> {
      await host.idle();
      return structuredClone(host.snapshot());
    },
    /** What a co-author does through a pane of their own. */
    async byCoAuthor(work: (context: Excel.RequestContext) => Promise<void>): Promise<void> {
      await theirs.Excel.run(async (context) => {
        await work(context);
        await context.sync();
      });
    },
  };
}

export type Stage = ReturnType<typeof openStage>;
