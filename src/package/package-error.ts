/** Why a workbook's package was refused; the readers have the sentences. */
export type PackageReason = "damaged" | "too-large";

export class PackageError extends Error {
  override name = "PackageError";

  constructor(
    readonly reason: PackageReason,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(`${reason}: ${detail}`, options);
  }
}
