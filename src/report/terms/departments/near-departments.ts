import { distance } from "fastest-levenshtein";
import { KnownDepartments } from "./known-departments";
import type { Department } from "./department";
import { squeeze } from "../letters";

const mostOffered = 3;
/** In letters: far longer than any department's name. Comparing two texts takes the product of their lengths. */
const longestCompared = 200;

/**
 * Departments a person may have meant, nearest first, at most three; none where it is one, or all.
 * Compared with abbreviations, and, unless it ends with a dot, with names, in full or in part.
 */
export function nearDepartments(typed: string, directory: readonly Department[]): Department[] {
  const known = new KnownDepartments(directory).knownAs(typed);
  if (known && known.by !== "name") return [];
  const isAbbreviation = typed.trim().endsWith(".");
  return directory
    .map((department) => ({
      department,
      slips: Math.min(
        slipsInAbbreviation(typed, department.abbreviation),
        isAbbreviation ? Infinity : shareMissingOfName(typed, department.name),
      ),
    }))
    .filter(({ slips }) => slips < Infinity)
    .sort((one, other) => one.slips - other.slips)
    .slice(0, mostOffered)
    .map(({ department }) => department);
}

/**
 * One letter wrong, missing or too many is one slip, two swapped half of one, and ผ for ฝ, of which
 * the FY2566 report is full, a quarter. Of equals, the one that begins alike is nearer. Infinity where
 * the two are unlike.
 */
function slipsInAbbreviation(typed: string, abbreviation: string): number {
  const [one, other] = [typed, abbreviation].map(lettersOf);
  if (!one || !other || isLong(one) || isLong(other)) return Infinity;
  const [plainOne, plainOther] = [tailless(one), tailless(other)];
  const different = distance(plainOne, plainOther);
  const slips = isSwap(plainOne, plainOther) ? 0.5 : different;
  if (slips > Math.max(1, Math.floor(other.length / 3))) return Infinity;
  const tails = distance(one, other) - different;
  return slips + tails / 4 - sharedStart(plainOne, plainOther) / 100;
}

function lettersOf(abbreviation: string): string {
  return squeeze(abbreviation).replace(/\./g, "").toLowerCase();
}

/** ฝ and ผ, ฟ and พ differ by a tail only. */
function tailless(letters: string): string {
  return letters.replace(/ฝ/g, "ผ").replace(/ฟ/g, "พ");
}

function isSwap(one: string, other: string): boolean {
  const sorted = (letters: string) => [...letters].sort().join("");
  return distance(one, other) === 2 && sorted(one) === sorted(other);
}

function sharedStart(one: string, other: string): number {
  const differs = [...one].findIndex((letter, index) => letter !== other.charAt(index));
  return differs < 0 ? one.length : differs;
}

/** 0 for the whole name, up to 1 for a small part of it; Infinity where it is another name. */
function shareMissingOfName(typed: string, name: string): number {
  const [one, other] = [typed, name].map(ownWords);
  if (!one || !other || one.length < 3 || isLong(one) || isLong(other)) return Infinity;
  const [longer, shorter] = one.length > other.length ? [one, other] : [other, one];
  if (longer.includes(shorter)) return 1 - shorter.length / longer.length;
  const misspelt = distance(one, other) / longer.length;
  const misspeltStart = distance(one, other.slice(0, one.length)) / one.length;
  return Math.min(misspelt, misspeltStart) <= 0.25 ? misspelt : Infinity;
}

const isLong = (letters: string): boolean => letters.length > longestCompared;

/** Every department is a ฝ่าย or a กอง: the word tells none from another. */
function ownWords(name: string): string {
  return squeeze(name)
    .toLowerCase()
    .replace(/^(?:ฝ่าย|กอง|สำนัก|ศูนย์|กลุ่ม|ส่วน|งาน)+/, "");
}
