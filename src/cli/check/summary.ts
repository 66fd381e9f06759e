import type { Severity } from "../../report/check/found";
import type { FileAsJson } from "./as-json";

export interface Summary {
  files: number;
  /** Nothing found, of whatever severity. */
  complete: number;
  withFindings: number;
  unreadable: number;
  errors: number;
  warnings: number;
  hints: number;
}

export function summaryOf(files: readonly FileAsJson[]): Summary {
  const read = files.filter(({ error }) => error === null);
  const complete = read.filter(({ findings }) => findings.length === 0).length;
  return {
    files: files.length,
    complete,
    withFindings: read.length - complete,
    unreadable: files.length - read.length,
    errors: countOf(files, "error"),
    warnings: countOf(files, "warning"),
    hints: countOf(files, "hint"),
  };
}

export function countOf(files: readonly FileAsJson[], severity: Severity): number {
  return files
    .flatMap(({ findings }) => findings)
    .filter((finding) => finding.severity === severity).length;
}

/** 0 complete, 1 findings, 2 a file could not be read. */
export function exitCodeOf(files: readonly FileAsJson[]): 0 | 1 | 2 {
  const { unreadable, withFindings } = summaryOf(files);
  if (unreadable > 0) return 2;
  return withFindings > 0 ? 1 : 0;
}
