import type { Say } from "../../messages/words";
import { fileAsJson, type FileAsJson } from "./as-json";
import { asText } from "./as-text";
import type { CheckedFile } from "./check-file";

/** What is told of a checked file, for programs and for people: plain facts, which a worker can hand over. */
export interface ToldFile {
  json: FileAsJson;
  /** "" where programs read. */
  text: string;
  /** Null where the file could not be read. */
  rows: { all: number; complete: number } | null;
}

export const toldFile = (checked: CheckedFile, isForPeople: boolean, t: Say): ToldFile => ({
  json: fileAsJson(checked, t),
  text: isForPeople ? asText(checked, t) : "",
  rows: checked.result && { all: checked.result.rowCount, complete: checked.result.completeRows },
});
