import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./manifest-file";

/** What Excel would refuse a manifest for; its icons are looked for in the project. */
export async function faultsOf(xml: string): Promise<string[]> {
  const { manifestFaults } = await import("../../scripts/manifest/manifest-faults.mjs");
  return manifestFaults(xml, readIcon);
}

function readIcon(address: string): Uint8Array | null {
  const icon = path.join(root, new URL(address).pathname);
  return existsSync(icon) ? readFileSync(icon) : null;
}
