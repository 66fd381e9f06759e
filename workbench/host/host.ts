import type { IWorkbookData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { localAddress } from "./addresses";
import { chartsOf } from "./charts";
import { runBatch } from "./dispatcher";
import { followCells } from "./displacements";
import { Engine } from "./engine";
import { editHappened, selectionHappened, sheetHappened, type Happening } from "./events";
import type { HostOptions } from "./host-options";
import { PaneConnection, type Command } from "./pane";
import { isTooLarge, replyTooLarge, requestTooLarge } from "./payload";
import { PersonHands } from "./person-hands";
import { PersonWatch } from "./person";
import { inCellEditMode, Play } from "./play";
import { Requirements } from "./requirements";
import { Session } from "./session";
import { Telling } from "./telling";
import { MERGES_UNDO, requireUndoable } from "./undo-groups";
import { batchOf, onlyReleases, WAITS_FOR_CELL_EDIT, type Batch, type Request } from "./wire";

/** Answers Microsoft's client library for any number of panes, out of one workbook. */
export class Host {
  readonly play = new Play();
  readonly requirements: Requirements;
  private readonly engine: Engine;
  private readonly panes = new Set<PaneConnection>();
  private readonly watch: PersonWatch;
  private readonly displacements: { dispose(): void };
  private readonly hands: PersonHands;
  /** Requests are answered one after the other, whichever pane they come from. */
  private queue: Promise<void> = Promise.resolve();
  private acting: PaneConnection | undefined;
  private readonly listeners = new Set<() => void>();
  private readonly telling = new Telling(this.panes);

  constructor(
    univerAPI: FUniver,
    private readonly options: HostOptions = {},
  ) {
    this.requirements = new Requirements(options.requirementSet);
    this.engine = new Engine(univerAPI, options.reveal);
    this.hands = new PersonHands(this.engine);
    this.displacements = followCells(this.engine, () =>
      [...this.panes].map(({ references }) => references),
    );
    this.watch = new PersonWatch(this.engine, {
      edited: (change) => {
        if (!this.hands.isSilent) this.telling.note(editHappened(change));
        this.telling.tell();
      },
      selected: (sheetId, area) => this.tellOwn(selectionHappened(sheetId, localAddress(area))),
      sheet: (event, sheetId) => this.tellOwn(sheetHappened(event, sheetId)),
    });
  }

  connect(): PaneConnection {
    const { platform = "OfficeOnline", displayLanguage = "th-TH", isDark = false } = this.options;
    const pane = new PaneConnection(
      this.requirements,
      {
        read: () => ({ ...this.engine.workbook.getCustomMetadata()?.["settings"] }),
        save: (settings) => {
          const { workbook } = this.engine;
          workbook.setCustomMetadata({ ...workbook.getCustomMetadata(), settings });
        },
      },
      {
        platform,
        displayLanguage,
        isDark,
        url: `https://workbench/${this.engine.workbook.getName()}.${this.play.fileEnding}`,
      },
      (from, text) => this.receive(from, text),
      (leaving) => this.panes.delete(leaving),
    );
    this.panes.add(pane);
    return pane;
  }

  /** What a page of the add-in has associated with a ribbon button's function; of the newest page. */
  command(name: string): Command | undefined {
    return [...this.panes].flatMap((pane) => pane.commands.get(name) ?? []).at(-1);
  }

  /** Puts another workbook in the place of the open one. */
  openWorkbook(snapshot: Partial<IWorkbookData>): void {
    for (const pane of this.panes) pane.references.clear();
    this.engine.open(snapshot);
    this.watch.startOver();
    for (const listener of this.listeners) listener();
  }

  /** Calls back when a pane was answered or another workbook was opened; returns the way to end it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Whether the workbook has a chart: the grid draws none. */
  readonly hasCharts = (): boolean =>
    this.engine.workbook
      .getSheets()
      .some((sheet) => chartsOf(this.engine, sheet.getSheetId()).length > 0);

  /** The workbook as it is now, for saving. */
  snapshot(): IWorkbookData {
    return this.engine.workbook.save();
  }

  /** The person types into a cell and presses Enter. */
  typeInto(sheetName: string, address: string, text: string): void {
    this.hands.type(sheetName, address, text);
    this.watch.flush();
  }

  /** The person picks a value from a cell's dropdown. */
  pickFromDropdown(sheetName: string, address: string, value: string): void {
    this.hands.pick(sheetName, address, value, this.play.dropdownPicksAreSilent, () =>
      this.watch.flush(),
    );
  }

  /** Resolves when nothing is left to answer or to tell. */
  async idle(): Promise<void> {
    let answered: Promise<void>;
    do {
      answered = this.queue;
      await answered;
      await this.engine.calculated();
      await new Promise((resolve) => setTimeout(resolve, 0));
    } while (answered !== this.queue);
    this.watch.flush();
  }

  /** From now on no pane is heard; what they have asked for is still carried out. */
  disconnectPanes(): void {
    for (const pane of this.panes) pane.disconnect();
  }

  dispose(): void {
    this.watch.dispose();
    this.displacements.dispose();
    this.engine.dispose();
    this.disconnectPanes();
  }

  private receive(pane: PaneConnection, text: string): void {
    const request: Request = JSON.parse(text);
    const batch = batchOf(request);
    if (request.message.url === "ProcessQuery" && !onlyReleases(batch)) pane.roundTrips += 1;
    if (isTooLarge(text, pane.environment.platform)) {
      setTimeout(() => pane.refuse(request, 400, ...requestTooLarge), 0);
      return;
    }
    const waits = ((request.flags ?? 0) & WAITS_FOR_CELL_EDIT) !== 0;
    if (this.play.cellEditMode && !waits) {
      setTimeout(() => pane.reply(request, inCellEditMode), 0);
      return;
    }
    void this.play.cellEditEnds().then(() => {
      this.queue = this.queue.then(() => this.answer(pane, request, batch));
    });
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
    this.telling.tell();
    for (const listener of this.listeners) listener();
  }

  private sessionFor(pane: PaneConnection, { flags = 0 }: Request): Session {
    const { platform } = pane.environment;
    // Older builds do not know the option.
    const merges =
      (flags & MERGES_UNDO) !== 0 && this.requirements.isSetSupported("ExcelApi", "1.20");
    return new Session({
      engine: this.engine,
      references: pane.references,
      requirements: this.requirements,
      play: this.play,
      requireUndoable: (type, member) => {
        if (merges) requireUndoable(type, member, platform);
      },
      changed: (change) => this.telling.note(editHappened(change), pane),
      listens: (event, target, listening) => pane.listens(event, target, listening),
      sheetAdded: (sheetId) => this.telling.note(sheetHappened("onAdded", sheetId), pane),
      sheetDeleted: (sheetId) => this.telling.note(sheetHappened("onDeleted", sheetId), pane),
    });
  }

  private tellOwn(happening: Happening): void {
    this.telling.tellOwn(happening, this.engine.isHostChange ? this.acting : undefined);
  }
}
