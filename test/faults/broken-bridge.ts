import type { PaneConnection } from "../../workbench/host/pane";
import { batchOf, onlyReleases, REPLY, type Batch, type Request } from "../../workbench/host/wire";

/** What goes wrong with one round trip of a pane. */
export type Fault =
  /** The request never reaches Excel. */
  | { kind: "before" }
  /** Excel does it all, and the reply is lost. */
  | { kind: "after" }
  /** Excel does so many of the batch's actions and refuses the next. */
  | { kind: "cut"; actions: number }
  /** Somebody else does something just before the request arrives. */
  | { kind: "meanwhile"; work: () => Promise<void> };

/** Stands between a pane and the host, and breaks one round trip. */
export class BrokenBridge {
  /** The batches the pane has sent since it was last set, releases of ranges left out. */
  sent: Batch[] = [];
  private readonly planned = new Map<number, Fault>();
  private readonly lost = new Map<Request["id"], object>();

  constructor({ bridge }: PaneConnection) {
    const send = bridge.sendMessageToHost.bind(bridge);
    const receive = bridge.onMessageFromHost?.bind(bridge);
    bridge.onMessageFromHost = (text) => receive?.(this.replyFor(text));
    bridge.sendMessageToHost = (text) => {
      const request: Request = JSON.parse(text);
      const batch = batchOf(request);
      if (request.message.url !== "ProcessQuery" || onlyReleases(batch)) {
        send(text);
        return;
      }
      const trip = this.sent.length;
      this.sent.push(batch);
      const fault = this.planned.get(trip);
      switch (fault?.kind) {
        case "before":
          setTimeout(() => receive?.(JSON.stringify(failed(request.id))), 0);
          break;
        case "after":
          this.lost.set(request.id, failed(request.id));
          send(text);
          break;
        case "cut":
          this.lost.set(request.id, failed(request.id, fault.actions));
          send(JSON.stringify(shortened(request, batch, fault.actions)));
          break;
        case "meanwhile":
          void fault.work().then(() => send(text));
          break;
        default:
          send(text);
      }
    };
  }

  /** From now on the round trips are counted anew, and one of them, or some in a row, go wrong. */
  set(trip: number, ...faults: Fault[]): void {
    this.mend();
    faults.forEach((fault, index) => this.planned.set(trip + index, fault));
  }

  mend(): void {
    this.sent = [];
    this.planned.clear();
  }

  private replyFor(text: string): string {
    const message: { id?: Request["id"]; type: number } = JSON.parse(text);
    const instead = message.type === REPLY && message.id !== undefined && this.lost.get(message.id);
    if (!instead || message.id === undefined) return text;
    this.lost.delete(message.id);
    return JSON.stringify(instead);
  }
}

function failed(id: Request["id"], ActionIndex = 0): object {
  const Error = {
    Code: "GeneralException",
    Message: "The connection was lost.",
    ActionIndex,
    Location: "",
  };
  const body = JSON.stringify({ Error, Results: [] });
  return { id, type: REPLY, message: { statusCode: 200, headers: {}, body } };
}

function shortened(request: Request, batch: Batch, actions: number): Request {
  const body = { ...batch, Actions: batch.Actions.slice(0, actions) };
  return { ...request, message: { ...request.message, body } };
}
