import { readFileSync } from "node:fs";
import type { IWorkbookData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { startHeadless } from "../../workbench/host/headless";
import { Host } from "../../workbench/host/host";
import type { HostOptions } from "../../workbench/host/host-options";
import { installOffice } from "../../workbench/host/install-office";
import type { Bridge, PaneConnection } from "../../workbench/host/pane";

export const BLANK: Partial<IWorkbookData> = {
  name: "สมุดงาน",
  sheetOrder: ["sheet-1"],
  sheets: { "sheet-1": { id: "sheet-1", name: "Sheet1", rowCount: 200, columnCount: 26 } },
};

/** A workbook without a screen, the host that answers for it, and the engine to do with what a person would. */
export interface StartedHost {
  readonly host: Host;
  readonly univerAPI: FUniver;
  /** Puts a workbook in the place of the open one; the panes stay. */
  open(snapshot: Partial<IWorkbookData>): void;
  /** Once is enough. */
  stop(): Promise<void>;
}

/*
 * A test file's engines: one, unless two hosts are wanted at the same time. Host, panes and workbook are
 * new for each test.
 */
type Engine = ReturnType<typeof startHeadless>;
const free: Engine[] = [];
let opened = 0;
let isFileOver = false;

afterAll(() => {
  isFileOver = true;
  for (const engine of free.splice(0)) engine.dispose();
});

/** Opens a workbook on a host of its own. Stop it when the test is over. */
export function startHost(
  snapshot: Partial<IWorkbookData> = BLANK,
  options: HostOptions = {},
): StartedHost {
  const engine = free.pop() ?? startHeadless();
  const host = new Host(engine.univerAPI, options);
  const open = (next: Partial<IWorkbookData>) => {
    opened += 1;
    // The engine remembers rules by the workbook's id.
    host.openWorkbook({ ...structuredClone(next), id: `workbook-${opened}` });
  };
  const end = async () => {
    // What a test that ran out still asks for is never answered: it waits there for good, and the
    // next one has the engine to itself. Of what never comes to an end, nobody else gets the engine.
    host.disconnectPanes();
    await host.idle();
    host.dispose();
    if (isFileOver) engine.dispose();
    else free.push(engine);
  };
  let ended: Promise<void> | undefined;
  open(snapshot);
  return { host, univerAPI: engine.univerAPI, open, stop: () => (ended ??= end()) };
}

/** What Microsoft's library leaves behind in its window. */
interface Library {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: typeof Office;
}

export interface TestPane extends Library {
  readonly connection: PaneConnection;
  /** How often the pane went to the host and back since it was opened or last reset. */
  roundTrips(): number;
  /** How long the requests and the replies were since then, in bytes. */
  messages(): readonly number[];
  resetRoundTrips(): void;
  /** Makes this pane the one that the globals `Excel`, `Office` and `OfficeExtension` speak for. */
  use(): void;
}

/** Opens a task pane on the host, with a library of its own; the globals speak for the newest pane. */
export function openPane(host: Host): TestPane {
  const connection = host.connect();
  const window = fakeWindow();
  installOffice(window, connection);
  const loaded = loadLibrary()(window);
  const messages = measured(connection.bridge);
  const pane: TestPane = {
    ...loaded,
    connection,
    roundTrips: () => connection.roundTrips,
    messages: () => messages,
    resetRoundTrips: () => {
      connection.roundTrips = 0;
      messages.length = 0;
    },
    use: () => {
      Object.assign(globalThis, loaded);
    },
  };
  pane.use();
  return pane;
}

/** Notes how long each message is, in bytes, that passes over a bridge from now on. */
function measured(bridge: Bridge): number[] {
  const messages: number[] = [];
  const send = bridge.sendMessageToHost.bind(bridge);
  const receive = bridge.onMessageFromHost?.bind(bridge);
  bridge.sendMessageToHost = (text) => {
    messages.push(Buffer.byteLength(text));
    send(text);
  };
  bridge.onMessageFromHost = (text) => {
    messages.push(Buffer.byteLength(text));
    receive?.(text);
  };
  return messages;
}

type Evaluate = (window: object) => Library;
let library: Evaluate | undefined;

/** The library's script as a function of its window: each call makes a window of its own, in this realm. */
function loadLibrary(): Evaluate {
  if (library) return library;
  const file = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
  const script = readFileSync(file, "utf8");
  // As in a browser, what hangs on the window can be reached without naming it,
  // and what the script declares at its top hangs on the window.
  const source = `with (window) { ${script}\n return { Excel, OfficeExtension, Office }; }`;
  const evaluate = new Function("window", source);
  const names = Array.from(script.matchAll(/^var (\w+)/gm), ([, name = ""]) => name);
  library = (window) => {
    for (const name of names) if (!(name in window)) Reflect.set(window, name, undefined);
    return evaluate(window);
  };
  return library;
}

/** As much of a browser's window as the script asks for while it loads. */
function fakeWindow(): object {
  const window = {
    Promise,
    location: { href: "https://localhost/", hash: "", search: "", host: "localhost" },
    navigator: { userAgent: "Node" },
    addEventListener: () => undefined,
    setTimeout,
  };
  return Object.assign(window, { self: window, top: window, parent: window });
}

/** The code of the error that Excel would show the add-in, and what it says. */
export async function refusal(work: Promise<unknown>): Promise<{ code: string; message: string }> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Error && "code" in error) {
      return { code: String(error.code), message: error.message };
    }
    throw error;
  }
  throw new Error("Excel would have refused this");
}
