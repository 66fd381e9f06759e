/** Kinds of file that cannot hold a report: saving loses what the add-in and people have put into it. */
export type LossyFile = "old-excel" | "text";

const byEnding: Record<string, LossyFile> = {
  xls: "old-excel",
  csv: "text",
  txt: "text",
  prn: "text",
};

/**
 * @param address of the workbook as Excel gives it: a path, a web address, or a bare name before the first save.
 * @returns null for a file that keeps everything, and for one not saved yet.
 */
export function lossyFile(address: string | null | undefined): LossyFile | null {
  const [path = ""] = (address ?? "").split(/[?#]/, 1);
  const ending = /\.([a-z0-9]+)$/i.exec(path)?.[1];
  return byEnding[ending?.toLowerCase() ?? ""] ?? null;
}
