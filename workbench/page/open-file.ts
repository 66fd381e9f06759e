import { openXlsx, UnreadableFileError } from "../files/open";
import { mostBytes } from "../files/recognise";
import type { Host } from "../host/host";
import { words } from "./words";

export interface Outcome {
  done: boolean;
  /** The sentence for the person. */
  said: string;
}

/** Puts a file's workbook in the place of the open one; an unreadable file leaves that as it is. */
export async function openFile(host: Host, file: File): Promise<Outcome> {
  const { name } = file;
  // One byte more than there may be: the opener refuses that.
  const read = file.slice(0, mostBytes + 1);
  try {
    const { workbook, dropped } = await openXlsx(new Uint8Array(await read.arrayBuffer()), name);
    host.openWorkbook({ ...workbook, name: name.replace(/\.xlsx$/i, "") });
    const without = dropped.map((kind) => words.dropped[kind]).join(", ");
    return { done: true, said: without ? words.openedWithout(name, without) : words.opened(name) };
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    return { done: false, said: words.unreadable[error.reason](name) };
  }
}
