/**
 * The messages that pass between Microsoft's client library and its host.
 * Nothing here is ours to choose: the library writes requests and reads replies in this shape.
 */

export const REPLY = 2;
export const NOTICE = 3;

/** Set in `flags` when the request may wait until the person has finished typing in a cell. */
export const WAITS_FOR_CELL_EDIT = 64;

/** The category every workbook event is sent under. */
export const EVENT_CATEGORY = 65536;

export enum PathType {
  Root = 1,
  NewObject = 2,
  Method = 3,
  Property = 4,
  Indexer = 5,
  Reference = 6,
  NullObject = 7,
}

export enum ActionType {
  Create = 1,
  Load = 2,
  Call = 3,
  Set = 4,
  Trace = 5,
}

/** For an argument that is an object: the id of its path, or nested ids for a list of objects. */
export type ReferencedPath = number | null | readonly ReferencedPath[];

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly ReferencedPath[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: PathType;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface Query {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: ActionType;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: Query;
}

export interface Batch {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Request {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message: { readonly url: string; readonly body: Batch | string };
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly ActionIndex?: number;
  readonly Location?: string;
}

export interface BatchReply {
  readonly Error?: BatchError;
  readonly Results: readonly ActionResult[];
}

export interface EventEntry {
  readonly messageCategory: typeof EVENT_CATEGORY;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

export function batchOf({ message: { body } }: Request): Batch {
  return typeof body === "string" ? JSON.parse(body) : body;
}

/**
 * The library's own tidying after `Excel.run`: it lets go of the ranges a batch held, and neither it
 * nor the person waits for the answer. Such a message is no round trip.
 */
export function onlyReleases({ Actions }: Batch): boolean {
  const calls = Actions.filter(({ ActionType: type }) => type === ActionType.Call);
  return (
    calls.length > 0 &&
    calls.every(({ Name }) => Name === "_RemoveReference") &&
    Actions.every(({ ActionType: type }) => type === ActionType.Call || type === ActionType.Create)
  );
}
