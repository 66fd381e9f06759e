import type { TFunction } from "i18next";
import type files from "./th/files.json";

interface Refusal {
  reason: keyof typeof files.refused;
  line?: number | undefined;
}

/** Why a file was not read, where in it, and what to do. */
export function sayRefusal(t: TFunction, file: string, { reason, line }: Refusal): string {
  return t(`files.refused.${reason}`, { file, line });
}
