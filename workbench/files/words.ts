/** Two vocabularies for the same things, a file's word beside the engine's value; the first match counts. */
export type Words<Word extends string, Value> = readonly (readonly [Word, Value])[];

export function wordFor<Word extends string, Value>(
  words: Words<Word, Value>,
  value: unknown,
): Word | undefined {
  return words.find(([, each]) => each === value)?.[0];
}

export function valueFor<Word extends string, Value>(
  words: Words<Word, Value>,
  word: unknown,
): Value | undefined {
  return words.find(([each]) => each === word)?.[1];
}

/** The same object without the keys that hold nothing. */
export type Present<T> = { [Key in keyof T]?: NonNullable<T[Key]> };

export function present<T extends object>(values: T): Present<T> {
  const kept: Present<T> = {};
  for (const key in values) {
    const value = values[key];
    if (value !== undefined && value !== null) kept[key] = value;
  }
  return kept;
}
