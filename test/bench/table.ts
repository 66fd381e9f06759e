/** A line of what `npm run bench` prints. */
export interface Measured {
  what: string;
  /** What the product takes, with its unit. */
  ours: string;
  /** What it is measured by, in the same run. */
  peer?: string;
  /** Ours to the peer's. */
  ratio?: number;
  goal?: string;
}

/** Of two times in milliseconds, the second what the first is measured by. */
export const beside = (
  what: string,
  [ours, peer]: readonly [number, number],
  goal?: string,
): Measured => ({
  what,
  ours: ms(ours),
  peer: ms(peer),
  ratio: ours / peer,
  ...(goal && { goal }),
});

export const counted = (what: string, count: number | string, goal?: string): Measured => ({
  what,
  ours: typeof count === "number" ? count.toLocaleString("en") : count,
  ...(goal && { goal }),
});

export const ms = (time: number) => `${time < 10 ? time.toFixed(2) : Math.round(time)} ms`;

/** As a table that a page of documentation takes as it is. */
export function printTable(lines: readonly Measured[]): void {
  const cells = [
    ["what", "ours", "peer", "ratio", "goal"],
    ...lines.map(({ what, ours, peer = "", ratio, goal = "" }) => [
      what,
      ours,
      peer,
      ratio === undefined ? "" : `${ratio.toFixed(ratio < 10 ? 2 : 0)} : 1`,
      goal,
    ]),
  ];
  const widths = cells[0]?.map((_, at) => Math.max(...cells.map((line) => line[at]?.length ?? 0)));
  for (const [index, line] of cells.entries()) {
    console.log(`| ${line.map((cell, at) => cell.padEnd(widths?.[at] ?? 0)).join(" | ")} |`);
    if (index === 0) console.log(`| ${widths?.map((width) => "-".repeat(width)).join(" | ")} |`);
  }
}
