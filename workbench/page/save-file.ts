import { saveXlsx } from "../files/save";
import type { Host } from "../host/host";
import type { Outcome } from "./open-file";
import { words } from "./words";

/** Hands the workbook to the browser's downloads as an .xlsx file. */
export async function saveFile(host: Host): Promise<Outcome> {
  try {
    const workbook = host.snapshot();
    const bytes = await saveXlsx(workbook);
    const name = `${workbook.name || words.newName}.xlsx`;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
    return { done: true, said: words.saved(name) };
  } catch (error) {
    return { done: false, said: words.unsavable(String(error)) };
  }
}
