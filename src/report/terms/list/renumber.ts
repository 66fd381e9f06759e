import { numbered, readList, writeList, type ListLine } from "./list";

/**
 * Numbers 1., 2., 2.1 .. without gaps or repeats, from whatever number each level starts with. A 1
 * behind a paragraph starts another list. Text without numbers is unchanged.
 */
export function renumber(text: string): string {
  const lines = readList(text);
  if (!lines.some(({ mark }) => mark?.kind === "number" && mark.joins === "stands")) return text;
  const inSequence = writeList(
    numbered(lines.map((line, index) => joined(line, lines[index - 1]))),
  );
  // Once `1. 1.` has become `1. 2.`, a 2.1 below is an item too, and has a number of its own to get.
  return inSequence === text ? text : renumber(inSequence);
}

function joined(line: ListLine, above: ListLine | undefined): ListLine {
  const { mark } = line;
  if (mark?.kind !== "number" || mark.joins !== "stands") return line;
  const startsAnother = above?.mark === null && mark.path.at(-1) === 1;
  return startsAnother ? line : { ...line, mark: { ...mark, joins: "follows" } };
}
