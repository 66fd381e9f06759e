import type { Engine } from "./engine";
import type { HostObject } from "./host-object";
import { internalCall } from "./internal-calls";
import { rangeObject } from "./objects/range";
import { workbookObject } from "./objects/workbook";
import type { Play } from "./play";
import type { References } from "./references";
import type { Requirements } from "./requirements";

/** The things about a change that an event tells. */
export interface Change {
  readonly changeType: string;
  readonly sheetId: string;
  readonly address: string;
  readonly valueBefore?: unknown;
  readonly valueAfter?: unknown;
  readonly valueTypeBefore?: string;
  readonly valueTypeAfter?: string;
  readonly shiftDirection?: string;
}

/** What the host's objects need of the pane whose request they answer. */
export interface Surroundings {
  readonly engine: Engine;
  readonly references: References;
  readonly requirements: Requirements;
  readonly play: Play;
  /** Throws where the request is part of one step of undo, and the member cannot be. */
  requireUndoable(type: string, member: string): void;
  /** The pane changed cells. */
  changed(change: Change): void;
  /** The pane started or stopped listening. */
  listens(event: string, targetId: string, listening: boolean): void;
  sheetAdded(sheetId: string): void;
  sheetDeleted(sheetId: string): void;
}

/** Answers one pane: the objects it can reach, and the ranges it holds. */
export class Session {
  constructor(private readonly around: Surroundings) {}

  get engine(): Engine {
    return this.around.engine;
  }

  get references(): References {
    return this.around.references;
  }

  get requirements(): Requirements {
    return this.around.requirements;
  }

  get play(): Play {
    return this.around.play;
  }

  requireUndoable(type: string, member: string): void {
    this.around.requireUndoable(type, member);
  }

  workbook(): HostObject {
    return workbookObject(this.around);
  }

  heldRange(id: string): HostObject {
    return rangeObject(this.around, this.references.get(id));
  }

  internalCall(object: HostObject, wireName: string) {
    return internalCall(this.around, object, wireName);
  }
}
