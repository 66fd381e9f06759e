import type { Severity } from "../../report/check/found";
import type { CheckedFile } from "./check-file";

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

export function summaryOf(files: readonly CheckedFile[]): Summary {
  const found = files.map(({ result }) => result?.findings.length ?? null);
  return {
    files: files.length,
    complete: found.filter((count) => count === 0).length,
    withFindings: found.filter((count) => count !== null && count > 0).length,
    unreadable: found.filter((count) => count === null).length,
    errors: countOf(files, "error"),
    warnings: countOf(files, "warning"),
    hints: countOf(files, "hint"),
  };
}

export function countOf(files: readonly CheckedFile[], severity: Severity): number {
  return files
    .flatMap(({ result }) => result?.findings ?? [])
    .filter((finding) => finding.severity === severity).length;
}

/** 0 complete, 1 findings, 2 a file could not be read. */
export function exitCodeOf(files: readonly CheckedFile[]): 0 | 1 | 2 {
  const { unreadable, withFindings } = summaryOf(files);
  if (unreadable > 0) return 2;
  return withFindings > 0 ? 1 : 0;
}
