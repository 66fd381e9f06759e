import { minorOf, type Requirements } from "./requirements";
import type { Change } from "./session";
import { EVENT_CATEGORY, type EventEntry } from "./wire";

/** The library's numbers for the events that are raised here. */
const MESSAGE_TYPES = {
  onChanged: 10,
  onActivated: 11,
  onAdded: 13,
  onSelectionChanged: 14,
  onDeleted: 15,
} as const;

export type EventName = keyof typeof MESSAGE_TYPES;
export type Source = "Local" | "Remote";

/** Something that happened on a sheet, before it is put into words for each pane. */
export interface Happening {
  readonly event: EventName;
  readonly sheetId: string;
  readonly told: Readonly<Record<string, unknown>>;
}

export const editHappened = (change: Change): Happening => {
  const { sheetId, address, changeType, shiftDirection = "None", ...values } = change;
  return {
    event: "onChanged",
    sheetId,
    told: { address, changeType, shiftDirection, referenceId: `${sheetId}!${address}`, ...values },
  };
};

export const selectionHappened = (sheetId: string, address: string): Happening => ({
  event: "onSelectionChanged",
  sheetId,
  told: { address },
});

export const sheetHappened = (
  event: "onActivated" | "onAdded" | "onDeleted",
  sheetId: string,
): Happening => ({ event, sheetId, told: {} });

const DETAILS = ["valueBefore", "valueAfter", "valueTypeBefore", "valueTypeAfter"];

/** The entry a pane gets for one of its listeners; older builds tell less. */
export function entryFor(
  { event, sheetId, told }: Happening,
  target: string,
  source: Source,
  ownDoing: boolean,
  requirements: Requirements,
): EventEntry {
  const minor = minorOf(requirements.version);
  const kept = Object.entries(told).filter(
    ([name]) => minor >= minorOf("1.9") || !DETAILS.includes(name),
  );
  const message = {
    worksheetId: sheetId,
    source,
    ...Object.fromEntries(kept),
    ...(minor >= minorOf("1.14") && {
      triggerSource: ownDoing ? "ThisLocalAddin" : "Unknown",
    }),
  };
  return {
    messageCategory: EVENT_CATEGORY,
    messageType: MESSAGE_TYPES[event],
    targetId: target,
    message: JSON.stringify(message),
  };
}
