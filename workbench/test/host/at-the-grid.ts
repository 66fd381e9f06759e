import type { StartedHost } from "../../../test/support/pane";

/** Cells by their rows as Excel counts them, and their columns from nought. */
export const box = (startRow: number, startColumn: number, endRow: number, endColumn: number) => ({
  startRow: startRow - 1,
  startColumn,
  endRow: endRow - 1,
  endColumn,
});

export type Box = ReturnType<typeof box>;

type Grid = Pick<StartedHost, "host" | "univerAPI">;

/** Does what a person would at the grid, by the engine's command for it. */
export async function doAtGrid(
  { host, univerAPI }: Grid,
  command: string,
  params: object,
): Promise<void> {
  const own = { unitId: host.snapshot().id, subUnitId: "sheet-1", ...params };
  expect(await univerAPI.executeCommand(command, own)).toBe(true);
  await host.idle();
}

export const cutAndPaste = (grid: Grid, fromRange: Box, toRange: Box) =>
  doAtGrid(grid, "sheet.command.move-range", { fromRange, toRange });
