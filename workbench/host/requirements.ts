import { apiNotFound } from "./fault";
import table from "./requirement-sets.json";

/** Which requirement set a member came with, written by `scripts/requirement-sets.mjs`. */
const SETS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = table;

const NEWEST = "1.20";

export const minorOf = (version: string): number => {
  const [major, minor] = version.split(".").map(Number);
  return (major ?? 0) * 1000 + (minor ?? 0);
};

/** Answers what a build of Excel that has ExcelApi up to `version` knows. */
export class Requirements {
  private readonly sets = new Map<string, string>();

  constructor(readonly version: string = NEWEST) {
    for (const [type, bySet] of Object.entries(SETS)) {
      for (const [set, members] of Object.entries(bySet)) {
        // Overloads stand once per set, lowest first: the lowest is when the name appeared.
        for (const member of members) {
          const key = `${type}.${member}`;
          if (!this.sets.has(key)) this.sets.set(key, set);
        }
      }
    }
  }

  isSetSupported(name: string, version = "1.1"): boolean {
    // The waiting flag is how a request shows that it asked for `delayForCellEdit`.
    if (name === "DelayForCellEdit") return true;
    return name === "ExcelApi" && minorOf(version) <= minorOf(this.version);
  }

  /** Throws, naming the member, unless the build being played has it. */
  require(type: string, member: string): void {
    const set = this.sets.get(`${type}.${member}`);
    if (!set) throw apiNotFound(`${type}.${member}`, "is not a member Excel documents.");
    const [name = "", version = ""] = set.split(" ");
    if (this.isSetSupported(name, version)) return;
    throw apiNotFound(`${type}.${member}`, `needs ${set}; this is ExcelApi ${this.version}.`);
  }

  has(type: string, member: string): boolean {
    const [name = "", version = ""] = (this.sets.get(`${type}.${member}`) ?? "").split(" ");
    return this.isSetSupported(name, version);
  }
}
