/** Why a file could not be opened at all. */
export function fileReasonOf(error: unknown): "not-found" | "not-readable" {
  return error instanceof Error && "code" in error && error.code === "ENOENT"
    ? "not-found"
    : "not-readable";
}
