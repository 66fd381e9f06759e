import { readFileSync } from "node:fs";
import path from "node:path";

export const root = path.join(__dirname, "../..");
export const file = path.join(root, "manifest.xml");
export const xml = readFileSync(file, "utf8");
