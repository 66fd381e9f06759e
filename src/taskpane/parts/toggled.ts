/** With one taken out where it was in, else put in at the end. */
export function toggled<Value>(values: readonly Value[], one: Value): Value[] {
  const others = values.filter((value) => value !== one);
  return others.length < values.length ? others : [...values, one];
}
