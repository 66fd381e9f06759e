import { entryFor, type EventName, type Happening } from "./events";
import { References } from "./references";
import type { Requirements } from "./requirements";
import { NOTICE, REPLY, type BatchReply, type EventEntry, type Request } from "./wire";

/** What Microsoft's library is given to speak through; it sets `onMessageFromHost` itself. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

/** A function that a ribbon button runs; it says when it is over. */
export type Command = (event: { completed: () => void }) => void;

/** One task pane on the host: its bridge, what it listens to and the ranges it holds. */
export class PaneConnection {
  readonly bridge: Bridge;
  readonly references = new References();
  /** By the names the page has associated them with. */
  readonly commands = new Map<string, Command>();
  /** How often the pane has gone to the host and waited for its answer; set it to 0 to measure. */
  roundTrips = 0;
  private readonly listening = new Map<string, number>();
  private open = true;

  constructor(
    readonly requirements: Requirements,
    readonly settings: DocumentSettings,
    readonly environment: Environment,
    receive: (pane: PaneConnection, text: string) => void,
    private readonly leave: (pane: PaneConnection) => void,
  ) {
    this.bridge = {
      sendMessageToHost: (text) => {
        if (this.open) receive(this, text);
      },
    };
  }

  disconnect(): void {
    this.open = false;
    this.leave(this);
  }

  listens(event: string, target: string, listening: boolean): void {
    const key = `${event} ${target}`;
    this.listening.set(key, (this.listening.get(key) ?? 0) + (listening ? 1 : -1));
  }

  reply(request: Request, body: BatchReply | string): void {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    const message = { statusCode: 200, headers: {}, body: text };
    this.send({ id: request.id, type: REPLY, message });
  }

  refuse(request: Request, statusCode: number, code: string, text: string): void {
    const body = JSON.stringify({ error: { code, message: text } });
    this.send({ id: request.id, type: REPLY, message: { statusCode, headers: {}, body } });
  }

  /** Tells the pane what happened, once for each of its listeners: the sheet's and the workbook's. */
  tell(happening: Happening, by: PaneConnection | undefined): void {
    const source = by === undefined || by === this ? "Local" : "Remote";
    const targets = [happening.sheetId, "Workbook"].filter((target) =>
      this.isListening(happening.event, target),
    );
    const entries = targets.map((target): EventEntry =>
      entryFor(happening, target, source, by === this, this.requirements),
    );
    if (entries.length > 0) this.send({ type: NOTICE, message: { entries } });
  }

  private isListening(event: EventName, target: string): boolean {
    return (this.listening.get(`${event} ${target}`) ?? 0) > 0;
  }

  private send(message: object): void {
    if (this.open) this.bridge.onMessageFromHost?.(JSON.stringify(message));
  }
}

/** `Office.context.document.settings`, kept in the workbook's `custom` as `{ settings: {...} }`. */
export interface DocumentSettings {
  read(): Readonly<Record<string, unknown>>;
  save(settings: Readonly<Record<string, unknown>>): void;
}

/** Where the pane believes it runs. */
export interface Environment {
  readonly platform: string;
  readonly displayLanguage: string;
  readonly isDark: boolean;
  /** Of the workbook. */
  readonly url: string;
}
