import { runBatch } from "./dispatcher";
import type { Engine } from "./engine";
import { editHappened, sheetHappened } from "./events";
import type { PaneConnection } from "./pane";
import { isTooLarge, replyTooLarge, requestTooLarge } from "./payload";
import { inCellEditMode, type Play } from "./play";
import type { Requirements } from "./requirements";
import { Session } from "./session";
import type { Telling } from "./telling";
import { MERGES_UNDO, requireUndoable } from "./undo-groups";
import { batchOf, onlyReleases, WAITS_FOR_CELL_EDIT, type Batch, type Request } from "./wire";

/** What requests are answered from. */
export interface Answerer {
  readonly engine: Engine;
  readonly requirements: Requirements;
  readonly play: Play;
  readonly telling: Telling;
  /** A pane has been answered. */
  answered(): void;
}

/** Requests are answered one after the other, whichever pane they come from. */
export class Answering {
  /** Whose request is being answered. */
  acting: PaneConnection | undefined;
  private queue: Promise<void> = Promise.resolve();

  constructor(private readonly by: Answerer) {}

  receive(pane: PaneConnection, text: string): void {
    const { play } = this.by;
    const request: Request = JSON.parse(text);
    const batch = batchOf(request);
    if (request.message.url === "ProcessQuery" && !onlyReleases(batch)) pane.roundTrips += 1;
    if (isTooLarge(text, pane.environment.platform)) {
      setTimeout(() => pane.refuse(request, 400, ...requestTooLarge), 0);
      return;
    }
    const waits = ((request.flags ?? 0) & WAITS_FOR_CELL_EDIT) !== 0;
    if (play.cellEditMode && !waits) {
      setTimeout(() => pane.reply(request, inCellEditMode), 0);
      return;
    }
    void play.cellEditEnds().then(() => {
      this.queue = this.queue.then(() => this.answer(pane, request, batch));
    });
  }

  /** Resolves when nothing is left to answer. */
  async idle(): Promise<void> {
    let answered: Promise<void>;
    do {
      answered = this.queue;
      await answered;
      await this.by.engine.calculated();
      await new Promise((resolve) => setTimeout(resolve, 0));
    } while (answered !== this.queue);
  }

  private async answer(pane: PaneConnection, request: Request, batch: Batch): Promise<void> {
    this.acting = pane;
    const reply = await runBatch(batch, this.sessionFor(pane, request));
    this.acting = undefined;
    const body = JSON.stringify(reply);
    if (isTooLarge(body, pane.environment.platform)) {
      pane.refuse(request, 400, ...replyTooLarge);
    } else {
      pane.reply(request, body);
    }
    this.by.telling.tell();
    this.by.answered();
  }

  private sessionFor(pane: PaneConnection, { flags = 0 }: Request): Session {
    const { engine, requirements, play, telling } = this.by;
    const { platform } = pane.environment;
    // Older builds do not know the option.
    const merges = (flags & MERGES_UNDO) !== 0 && requirements.isSetSupported("ExcelApi", "1.20");
    return new Session({
      engine,
      references: pane.references,
      requirements,
      play,
      requireUndoable: (type, member) => {
        if (merges) requireUndoable(type, member, platform);
      },
      changed: (change) => telling.note(editHappened(change), pane),
      listens: (event, target, listening) => pane.listens(event, target, listening),
      sheetAdded: (sheetId) => telling.note(sheetHappened("onAdded", sheetId), pane),
      sheetDeleted: (sheetId) => telling.note(sheetHappened("onDeleted", sheetId), pane),
    });
  }
}
