import type { FUniver } from "@univerjs/core/facade";
import type { Host } from "../host/host";

declare global {
  interface Window {
    /** The workbook of a workbench page: its host, for the panes, and the grid it is drawn in. */
    workbench?: { host: Host; grid: FUniver };
  }
}

/** @throws Error where the page is not a workbench. */
export function hostOfPage(page: Window): Host {
  if (!page.workbench) throw new Error("This page is no workbench: it has no workbook");
  return page.workbench.host;
}
