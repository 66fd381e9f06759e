/** Reads fields of parsed JSON; each throws an Error naming the field that is not what it should be. */

export const wrong = (path: string) =>
  new Error(`Reference year: ${path} is missing or of the wrong kind`);

export function fields(json: unknown, path: string): Record<string, unknown> {
  if (typeof json !== "object" || json === null || Array.isArray(json)) throw wrong(path);
  return Object.fromEntries(Object.entries(json));
}

/** Each entry of a list, its path numbered as `items[3]`. */
export function list<Entry>(
  json: unknown,
  path: string,
  entry: (json: unknown, path: string) => Entry,
): Entry[] {
  if (!Array.isArray(json)) throw wrong(path);
  return json.map((one: unknown, index) => entry(one, `${path}[${index}]`));
}

export function text(json: unknown, path: string): string {
  if (typeof json !== "string" || json === "") throw wrong(path);
  return json;
}

export function number(json: unknown, path: string): number {
  if (typeof json !== "number" || !Number.isFinite(json)) throw wrong(path);
  return json;
}

export function oneOf<Choice extends string>(
  choices: readonly Choice[],
): (json: unknown, path: string) => Choice {
  return (json, path) => {
    const found = choices.find((choice) => choice === json);
    if (found === undefined) throw wrong(path);
    return found;
  };
}
