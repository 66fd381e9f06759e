import { toFillIn } from "../form/columns";
import type { FinishedReport } from "./finished-report";
import { documentWords as words } from "./wordings";

/** Where the head of the agency signs: what is not known yet is a dotted line, to be written by hand. */
export function signatureLines({ signing: { name, position, date } }: FinishedReport): string[] {
  const orDots = (text: string) => (text === "" ? toFillIn : text);
  return [
    `${words.signed} ${toFillIn}`,
    `(${orDots(name)})`,
    `${words.position} ${orDots(position)}`,
    `${words.date} ${orDots(date)}`,
  ];
}
