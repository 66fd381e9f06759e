import type { FUniver } from "@univerjs/core/facade";
import type {} from "@univerjs/preset-sheets-core";
import type { Host } from "../host/host";

/**
 * While a person types in a cell of the grid, requests wait or are refused, as in Excel: what they type
 * would otherwise land in whatever stands there by the time they press Enter.
 */
export function followTyping(univer: FUniver, host: Host): void {
  univer.addEvent(univer.Event.SheetEditStarted, () => {
    host.play.cellEditMode = true;
  });
  univer.addEvent(univer.Event.SheetEditEnded, () => {
    host.play.cellEditMode = false;
  });
}
