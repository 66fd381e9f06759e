import { parseReference } from "./addresses";
import { apiNotFound, invalidArgument, invalidReference } from "./fault";
import { NOTHING, type HostObject } from "./host-object";
import { rangeObject } from "./objects/range";
import type { Surroundings } from "./session";

/** The events that can be listened to, by the word in `_Register...Event` and as add-ins know them. */
const EVENTS: Readonly<Record<string, string>> = {
  DataChanged: "onChanged",
  SelectionChanged: "onSelectionChanged",
  Activated: "onActivated",
  Added: "onAdded",
  Deleted: "onDeleted",
};

const REGISTRATION = /^_(Register|Unregister)(\w+)Event$/;

type Call = (...values: unknown[]) => unknown;

/** The library's own calls, which no add-in writes: references, listening, size checks. */
export function internalCall(
  around: Surroundings,
  object: HostObject,
  wireName: string,
): Call | undefined {
  if (!wireName.startsWith("_")) return undefined;
  const registration = REGISTRATION.exec(wireName);
  if (registration) return listen(around, object, registration[2] ?? "", registration[1]);
  const area = object.area?.area;
  switch (wireName) {
    case "_KeepReference":
      return () => null;
    case "_RemoveReference":
      return (id) => around.references.release(String(id));
    case "_RemoveAllReferences":
      return () => around.references.clear();
    case "_GetReferenceCount":
      return () => around.references.count;
    case "_GetRangeForEventByReferenceId":
      return (address) => eventRange(around, String(address)) ?? notThere(String(address));
    case "_GetRangeOrNullObjectForEventByReferenceId":
      return (address) => eventRange(around, String(address)) ?? NOTHING;
    case "_ValidateArraySize":
      return (rows, columns) => {
        if (!area) throw apiNotFound(`${object.type}._ValidateArraySize`, "needs a range.");
        const fits =
          rows === area.endRow - area.startRow + 1 &&
          columns === area.endColumn - area.startColumn + 1;
        if (!fits) throw invalidArgument("the array's size does not match the range's");
        return null;
      };
    default:
      throw apiNotFound(`${object.type}.${wireName}`, "is not answered.");
  }
}

function listen(
  around: Surroundings,
  object: HostObject,
  word: string,
  verb: string | undefined,
): Call {
  const event = EVENTS[word];
  if (!event) throw apiNotFound(`${object.type}.on${word}`, "is not raised.");
  around.requirements.require(object.type, event);
  const target = object.type === "Worksheet" ? object.identity?.()["Id"] : "Workbook";
  return () => around.listens(event, target ?? "Workbook", verb === "Register");
}

/** An event's range travels as `sheet id!address`. */
function eventRange(around: Surroundings, reference: string): HostObject | undefined {
  const at = reference.lastIndexOf("!");
  const sheet = around.engine.sheet(reference.slice(0, at));
  const area = parseReference(reference.slice(at + 1))?.area;
  return sheet && area && rangeObject(around, { sheetId: sheet.getSheetId(), area });
}

function notThere(reference: string): never {
  throw invalidReference(reference);
}
