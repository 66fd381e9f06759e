import type { Dropped } from "../dropped";

/** What draws over cells by their numbers serves no report; by the file's words for the kinds. */
const DRAWN_OVER: Readonly<Record<string, Dropped>> = {
  colorScale: "colour-scales",
  dataBar: "data-bars",
  iconSet: "icon-sets",
};

/** How a conditional format that is not kept is told. */
export const leftOut = (type: string): Dropped => DRAWN_OVER[type] ?? "conditional-formats";
