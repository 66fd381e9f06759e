import type { Say } from "./words";
import type files from "./th/files.json";

interface Refusal {
  reason: keyof typeof files.refused;
  line?: number | undefined;
  headers?: readonly string[];
}

/** Why a file was not read, where in it, and what to do. */
export function sayRefusal(t: Say, file: string, refusal: Refusal): string {
  const { reason, line, headers = [] } = refusal;
  const said = t(`files.refused.${reason}`, { file, line });
  if (headers.length === 0) return said;
  const seen = headers.map((header) => `“${header}”`).join(" ");
  return `${said}\n  ${t("files.headersSeen", { headers: seen })}`;
}
