import { text } from "../arguments";
import { invalidArgument, itemNotFound } from "../fault";
import { NOTHING, type HostObject } from "../host-object";
import type { Surroundings } from "../session";

type Values = Readonly<Record<string, unknown>>;

/** The workbook's own properties stand in its `custom` as `{ properties: { [key]: value } }`. */
export function customPropertiesObject(around: Surroundings): HostObject {
  const { engine } = around;
  const values = (): Values => ({ ...engine.workbook.getCustomMetadata()?.["properties"] });
  const store = (properties: Values) => {
    const { workbook } = engine;
    workbook.setCustomMetadata({ ...workbook.getCustomMetadata(), properties });
  };
  const keyOf = (key: unknown) => {
    const wanted = text(key, "key").toLowerCase();
    return Object.keys(values()).find((known) => known.toLowerCase() === wanted);
  };
  const property = (key: string): HostObject => ({
    type: "CustomProperty",
    reads: {
      key: () => key,
      value: () => values()[key],
      type: () => typeWord(values()[key]),
    },
    writes: { value: (value) => store({ ...values(), [key]: simple(value) }) },
    calls: {
      delete: () => {
        store(Object.fromEntries(Object.entries(values()).filter(([name]) => name !== key)));
      },
    },
    identity: () => ({ Key: key }),
  });
  return {
    type: "CustomPropertyCollection",
    items: () => Object.keys(values()).map(property),
    item: (key) => {
      const known = keyOf(key);
      if (known === undefined) throw itemNotFound(`property ${String(key)}`);
      return property(known);
    },
    calls: {
      add: (key, value) => {
        const name = keyOf(key) ?? text(key, "key");
        store({ ...values(), [name]: simple(value) });
        return property(name);
      },
      getItemOrNullObject: (key) => {
        const known = keyOf(key);
        return known === undefined ? NOTHING : property(known);
      },
      getCount: () => Object.keys(values()).length,
      deleteAll: () => store({}),
    },
  };
}

function simple(value: unknown): string | number | boolean {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  throw invalidArgument("a property must be text, a number or a boolean");
}

const typeWord = (value: unknown): string =>
  typeof value === "number" ? "Number" : typeof value === "boolean" ? "Boolean" : "String";
