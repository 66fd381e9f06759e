import { apiNotFound, Fault, generalException } from "./fault";
import { isHostObject, memberOf, NOTHING, type HostObject } from "./host-object";
import { answerQuery } from "./query";
import type { Session } from "./session";
import {
  ActionType,
  PathType,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type Batch,
  type BatchReply,
  type ReferencedPath,
} from "./wire";

/** Names whose wire spelling is not simply the member's with a capital letter. */
const RESPELLED: Readonly<Record<string, string>> = {
  Gridlines: "showGridlines",
  Headings: "showHeadings",
};

const memberName = (wireName: string): string =>
  RESPELLED[wireName] ?? wireName.charAt(0).toLowerCase() + wireName.slice(1);

/** Runs one request: walks its object paths and does its actions in order, stopping at the first failure. */
export async function runBatch(batch: Batch, session: Session): Promise<BatchReply> {
  const results: ActionResult[] = [];
  const run = new BatchRun(batch, session);
  for (const [index, action] of batch.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: await run.perform(action) });
    } catch (error) {
      const fault = error instanceof Fault ? error : generalException(String(error));
      return {
        Error: {
          Code: fault.code,
          Message: fault.message,
          ActionIndex: index,
          Location: fault.location ?? run.location(action),
        },
        Results: results,
      };
    }
  }
  return { Results: results };
}

class BatchRun {
  private readonly found = new Map<number, HostObject>();
  private readonly kept: ReadonlySet<number>;

  constructor(
    private readonly batch: Batch,
    private readonly session: Session,
  ) {
    // The wish to keep a range follows its creation, but the id must go back with the creation.
    this.kept = new Set(
      batch.Actions.filter((action) => action.Name === "_KeepReference").map(
        (action) => action.ObjectPathId,
      ),
    );
  }

  location(action: Action): string {
    const type = this.found.get(action.ObjectPathId)?.type;
    return type ? `${type}.${memberName(action.Name)}` : memberName(action.Name);
  }

  async perform(action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.Trace) return null;
    const object = await this.object(action.ObjectPathId);
    if (object === NOTHING) return null;
    switch (action.ActionType) {
      case ActionType.Create:
        return this.created(action.ObjectPathId, object);
      case ActionType.Load:
        await this.session.engine.calculated();
        return answerQuery(object, action.QueryInfo ?? {}, this.session.requirements);
      case ActionType.Call:
        return this.call(object, action.ObjectPathId, action);
      case ActionType.Set: {
        const member = memberName(action.Name);
        this.session.requirements.require(object.type, member);
        const [value] = await this.values(action.ArgumentInfo);
        this.session.requireUndoable(object.type, member);
        if (object.type !== "Worksheet") this.requireChangeable(action.ObjectPathId);
        await memberOf(object, "writes", object.writes, member)(value);
        return null;
      }
      default:
        throw apiNotFound(`action ${String(action.ActionType)}`, "is not answered.");
    }
  }

  private created(pathId: number, object: HostObject): unknown {
    if (object.area && this.kept.has(pathId)) {
      return { _ReferenceId: this.session.references.keep(object.area) };
    }
    return object.identity?.() ?? {};
  }

  private async object(pathId: number): Promise<HostObject> {
    const known = this.found.get(pathId);
    if (known) return known;
    const object = await this.resolve(pathId);
    if (object.area) this.session.play.requireOnSheet(object.area.area);
    this.found.set(pathId, object);
    return object;
  }

  private async resolve(pathId: number): Promise<HostObject> {
    const path = this.batch.ObjectPaths[pathId];
    if (!path) throw new Fault("InvalidObjectPath", `There is no object path ${pathId}.`);
    if (path.ObjectPathType === PathType.Root) return this.session.workbook();
    if (path.ObjectPathType === PathType.NullObject) return NOTHING;
    if (path.ObjectPathType === PathType.Reference) return this.session.heldRange(path.Name);
    const parent = await this.object(path.ParentObjectPathId ?? -1);
    if (parent === NOTHING) return NOTHING;
    switch (path.ObjectPathType) {
      case PathType.Property: {
        const member = memberName(path.Name);
        this.session.requirements.require(parent.type, member);
        return memberOf(parent, "parts", parent.parts, member)();
      }
      case PathType.Indexer: {
        const [key] = await this.values(path.ArgumentInfo);
        if (!parent.item) throw apiNotFound(`${parent.type}.getItem`, "is not answered.");
        return parent.item(key);
      }
      case PathType.Method: {
        const location = `${parent.type}.${memberName(path.Name)}`;
        try {
          const made = await this.call(parent, path.ParentObjectPathId ?? -1, path);
          if (isHostObject(made)) return made;
        } catch (error) {
          throw error instanceof Fault ? error.at(location) : error;
        }
        throw generalException(`${location} gave no object`);
      }
      default:
        throw apiNotFound(path.Name, "is not an object the embedded workbook can make.");
    }
  }

  private async call(
    object: HostObject,
    pathId: number,
    { Name, ArgumentInfo }: Pick<Action, "Name" | "ArgumentInfo">,
  ): Promise<unknown> {
    const member = memberName(Name);
    const internal = this.session.internalCall(object, Name);
    const values = await this.values(ArgumentInfo);
    if (internal) return internal(...values);
    this.session.requirements.require(object.type, member);
    this.session.requireUndoable(object.type, member);
    if (!/^(?:get|suspend|activate$|select$)/.test(member)) this.requireChangeable(pathId);
    const call = memberOf(object, "calls", object.calls, member);
    return call(...values);
  }

  /** Throws where the person's Excel would let nothing be changed there. */
  private requireChangeable(pathId: number): void {
    const { refusesChanges, protectedSheets } = this.session.play;
    if (refusesChanges !== null) throw new Fault(refusesChanges, "No change can be made.");
    const sheetId = protectedSheets.size > 0 ? this.sheetOf(pathId) : undefined;
    const name = sheetId && this.session.engine.sheet(sheetId)?.getSheetName();
    if (name && protectedSheets.has(name))
      throw new Fault("AccessDenied", `You cannot perform the requested operation on ${name}.`);
  }

  /** The sheet that an object stands on, itself or what it was reached from. */
  private sheetOf(pathId: number): string | undefined {
    const object = this.found.get(pathId);
    const own = object?.type === "Worksheet" ? object.identity?.()["Id"] : object?.area?.sheetId;
    const parent = this.batch.ObjectPaths[pathId]?.ParentObjectPathId;
    return own ?? (parent === undefined ? undefined : this.sheetOf(parent));
  }

  /** The arguments, with a host object in place of every reference to an object path. */
  private async values(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const paths = info?.ReferencedObjectPathIds;
    return Promise.all((info?.Arguments ?? []).map((value, i) => this.value(value, paths?.[i])));
  }

  private async value(value: unknown, path: ReferencedPath | undefined): Promise<unknown> {
    if (typeof path === "number" && path > 0) return this.object(path);
    if (Array.isArray(path) && Array.isArray(value)) {
      return Promise.all(value.map((each, i) => this.value(each, path[i])));
    }
    return value;
  }
}
