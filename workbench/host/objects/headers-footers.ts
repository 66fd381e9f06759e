import { text } from "../arguments";
import { invalidArgument } from "../fault";
import type { HostObject } from "../host-object";

/** What stands above and below every printed page, as files hold it (ECMA-376 part 1, 18.3.1.39). */
export interface HeaderFooter {
  readonly oddHeader?: string;
  readonly oddFooter?: string;
}

type Line = keyof HeaderFooter;

const PARTS = [
  ["left", "L"],
  ["center", "C"],
  ["right", "R"],
] as const;

const LINES = [
  ["Header", "oddHeader"],
  ["Footer", "oddFooter"],
] as const satisfies readonly (readonly [string, Line])[];

/** Excel takes no longer header or footer. */
const MOST = 255;

/** The parts of `&Lleft&Cmiddle&Rright`; what stands before any mark is in the middle, and `&&` is an ampersand. */
function partsOf(line: string): Map<string, string> {
  const parts = new Map<string, string>();
  let part = "C";
  for (const piece of line.split(/(&&|&[LCR])/)) {
    if (/^&[LCR]$/.test(piece)) part = piece.slice(1);
    else parts.set(part, (parts.get(part) ?? "") + piece);
  }
  return parts;
}

function lineOf(parts: ReadonlyMap<string, string>): string {
  const written = PARTS.map(([, mark]) => [mark, parts.get(mark) ?? ""] as const);
  return written.map(([mark, said]) => (said === "" ? "" : `&${mark}${said}`)).join("");
}

/** The same on every page: others for the first, for odd and for even pages are not played. */
export function headersFootersObject(
  kept: () => HeaderFooter,
  keep: (changed: HeaderFooter) => void,
): HostObject {
  const members = LINES.flatMap(([where, line]) =>
    PARTS.map(([side, mark]) => ({ name: `${side}${where}`, line, mark })),
  );
  const change = (line: Line, mark: string, said: string) => {
    const changed = lineOf(partsOf(kept()[line] ?? "").set(mark, said));
    if (changed.length > MOST) throw invalidArgument(`a header or footer of over ${MOST} letters`);
    keep({ ...kept(), [line]: changed });
  };
  return {
    type: "HeaderFooterGroup",
    reads: { state: () => "Default" },
    parts: {
      defaultForAllPages: () => ({
        type: "HeaderFooter",
        reads: Object.fromEntries(
          members.map(({ name, line, mark }) => [
            name,
            () => partsOf(kept()[line] ?? "").get(mark) ?? "",
          ]),
        ),
        writes: Object.fromEntries(
          members.map(({ name, line, mark }) => [
            name,
            (value: unknown) => change(line, mark, text(value, name)),
          ]),
        ),
      }),
    },
  };
}
