import { memberOf, NOTHING, type HostObject } from "./host-object";
import type { Requirements } from "./requirements";
import type { Query } from "./wire";

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

interface Wanted {
  all: boolean;
  readonly names: Set<string>;
  readonly parts: Map<string, Wanted>;
}

const nothingWanted = (): Wanted => ({ all: false, names: new Set(), parts: new Map() });

/** Answers a `load`: the asked properties under their wire names, navigation properties nested. */
export async function answerQuery(
  object: HostObject,
  query: Query,
  requirements: Requirements,
): Promise<unknown> {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)];
  const wanted = nothingWanted();
  if (paths.length === 0) wanted.all = true;
  for (const path of paths) want(wanted, path.split("/"), object);
  const { Skip = 0, Top } = query;
  return describe(object, wanted, requirements, Skip, Top);
}

function want(wanted: Wanted, [name = "", ...rest]: readonly string[], object?: HostObject): void {
  // `items/name` and `name` mean the same on a collection.
  if (name === "items") {
    if (rest.length === 0) wanted.all = true;
    else want(wanted, rest);
  } else if (name === "*" || name === "$all") {
    wanted.all = true;
  } else if (rest.length === 0 && !(object?.parts && name in object.parts)) {
    wanted.names.add(name);
  } else {
    const part = wanted.parts.get(name) ?? nothingWanted();
    wanted.parts.set(name, part);
    want(part, rest.length === 0 ? ["*"] : rest);
  }
}

async function describe(
  object: HostObject,
  wanted: Wanted,
  requirements: Requirements,
  skip = 0,
  top?: number,
): Promise<unknown> {
  if (object === NOTHING) return null;
  const reply: Record<string, unknown> = { ...object.identity?.() };
  if (object.items) {
    const chosen = object.items().slice(skip, top === undefined ? undefined : skip + top);
    reply["_Items"] = await Promise.all(
      chosen.map((item) => describe(item, forItem(wanted, item), requirements)),
    );
    if (!object.reads) return reply;
  }
  for (const name of wanted.all && !object.items ? readable(object, requirements) : wanted.names) {
    if (object.items && !(object.reads && name in object.reads)) continue;
    requirements.require(object.type, name);
    reply[pascal(name)] = await memberOf(object, "reads", object.reads, name)();
  }
  if (object.items) return reply;
  for (const [name, part] of wanted.parts) {
    requirements.require(object.type, name);
    const child = memberOf(object, "parts", object.parts, name)();
    reply[pascal(name)] = await describe(child, part, requirements);
  }
  return reply;
}

/** A bare `load("worksheet")` asks for the part's plain properties, which only the object can tell. */
function forItem(wanted: Wanted, item: HostObject): Wanted {
  const known = nothingWanted();
  known.all = wanted.all;
  for (const [name, part] of wanted.parts) known.parts.set(name, part);
  for (const name of wanted.names) want(known, [name], item);
  return known;
}

const readable = (object: HostObject, requirements: Requirements): string[] =>
  Object.keys(object.reads ?? {}).filter((name) => requirements.has(object.type, name));
