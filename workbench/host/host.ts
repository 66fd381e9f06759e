import type { IWorkbookData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { localAddress } from "./addresses";
import { Answering } from "./answering";
import { chartsOf } from "./charts";
import { followCells } from "./displacements";
import { Engine } from "./engine";
import { editHappened, selectionHappened, sheetHappened, type Happening } from "./events";
import type { HostOptions } from "./host-options";
import { PaneConnection, type Command } from "./pane";
import { PersonHands } from "./person-hands";
import { PersonWatch } from "./person";
import { Play } from "./play";
import { Requirements } from "./requirements";
import { Telling } from "./telling";

/** Answers Microsoft's client library for any number of panes, out of one workbook. */
export class Host {
  readonly play = new Play();
  readonly requirements: Requirements;
  private readonly engine: Engine;
  private readonly panes = new Set<PaneConnection>();
  private readonly watch: PersonWatch;
  private readonly displacements: { dispose(): void };
  private readonly hands: PersonHands;
  private readonly answering: Answering;
  private readonly listeners = new Set<() => void>();
  private readonly telling = new Telling(this.panes);

  constructor(
    univerAPI: FUniver,
    private readonly options: HostOptions = {},
  ) {
    this.requirements = new Requirements(options.requirementSet);
    this.engine = new Engine(univerAPI, options.reveal);
    this.answering = new Answering({
      engine: this.engine,
      requirements: this.requirements,
      play: this.play,
      telling: this.telling,
      answered: () => this.tellListeners(),
    });
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
      (from, text) => this.answering.receive(from, text),
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
    this.tellListeners();
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
    await this.answering.idle();
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

  private tellOwn(happening: Happening): void {
    const { isHostChange } = this.engine;
    this.telling.tellOwn(happening, isHostChange ? this.answering.acting : undefined);
  }

  private tellListeners(): void {
    for (const listener of this.listeners) listener();
  }
}
