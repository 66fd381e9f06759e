export function serve(
  folders: string[],
  port: number,
  options?: { policies?: Record<string, string>; certificate?: { key: Buffer; cert: Buffer } },
): Promise<{ address: string; close: () => void }>;
