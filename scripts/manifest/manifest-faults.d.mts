export function manifestFaults(
  xml: string,
  readIcon: (address: string) => Uint8Array | null,
): string[];
