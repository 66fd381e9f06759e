export function serve(
  folders: string[],
  port: number,
  policies?: Record<string, string>,
): Promise<{ address: string; close: () => void }>;
