import { apiNotFound } from "./fault";
import type { TrackedArea } from "./references";

/**
 * One of Excel's objects as the host answers for it. Member names are Excel's own, in lower camel case;
 * whatever is not listed is refused by name.
 */
export interface HostObject {
  /** Excel's class name. */
  readonly type: string;
  readonly reads?: Readonly<Record<string, () => unknown>>;
  readonly writes?: Readonly<Record<string, (value: unknown) => void | Promise<void>>>;
  /** Navigation properties, such as `range.format`. */
  readonly parts?: Readonly<Record<string, () => HostObject>>;
  readonly calls?: Readonly<Record<string, (...values: unknown[]) => unknown>>;
  /** A collection's members. */
  readonly items?: () => readonly HostObject[];
  /** `collection.getItem(key)`. */
  readonly item?: (key: unknown) => HostObject;
  /** What the library needs to find the object again in a later request, e.g. `{Id}`. */
  readonly identity?: () => Readonly<Record<string, string>>;
  /** The cells behind a `Range`. */
  readonly area?: TrackedArea;
}

/** What an `...OrNullObject` answers with when there is nothing; everything reached from it is nothing too. */
export const NOTHING: HostObject = { type: "NullObject" };

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";

export function memberOf<T>(
  object: HostObject,
  kind: "reads" | "writes" | "parts" | "calls",
  members: Readonly<Record<string, T>> | undefined,
  name: string,
): T {
  const member = members && Object.hasOwn(members, name) ? members[name] : undefined;
  if (member !== undefined) return member;
  const what = { reads: "read", writes: "set", parts: "reached", calls: "called" }[kind];
  throw apiNotFound(`${object.type}.${name}`, `cannot be ${what} in the embedded workbook.`);
}
