import vm from "node:vm";
import type { Shape } from "./shapes";

/*
 * No measure of speed. What goes over its text once is through with so many letters in a small part of
 * this time; what starts again from each of them would take minutes or hours. Jest's own limit cannot
 * stop what never yields.
 */
const soMany = 200_000;
const longestWait = 60_000;

const script = new vm.Script("call()");

/** Calls a function and stops it where it does not end. */
function ends(what: string, call: () => unknown): void {
  try {
    script.runInNewContext({ call }, { timeout: longestWait });
  } catch (cause) {
    // An error of Node's own, which is none of the Error that tests know.
    if ((cause as { code?: unknown }).code === "ERR_SCRIPT_EXECUTION_TIMEOUT")
      throw new Error(`${what} does not end`, { cause });
    throw cause;
  }
}

/** Reads texts of every shape, some as long as a cell can be, some far longer. */
export function endsOnAll(
  shapes: readonly Shape[],
  read: (text: string) => unknown,
  lengths: readonly number[] = [4_096, soMany],
): void {
  for (const { name, of } of shapes)
    for (const length of lengths) ends(`${length} letters of ${name}`, () => read(of(length)));
}
