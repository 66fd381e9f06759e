import { abbreviationKey, type Department } from "./department";
import { everyDepartment } from "./departments-cell";
import { squeeze } from "../letters";

/** Ways of naming them all. */
const everyone = /^ทุก(?:ฝ่าย|หน่วยงาน|กอง|สำนัก|ส่วน|ส่วนงาน|กลุ่ม|กลุ่มงาน|ส่วนราชการ)?(?:ใน.*)?$/;

/** A department of the list, by its abbreviation or its name, or all of them. */
interface KnownDepartment {
  by: "abbreviation" | "name" | "everyone";
  /** As the list has it, where it is known by that. */
  abbreviation: string | null;
}

/** Departments to look names up in; made once for a list, since every name of a report is looked up. */
export class KnownDepartments {
  readonly #abbreviations: ReadonlyMap<string, string>;
  readonly #names: ReadonlySet<string>;

  constructor(readonly all: readonly Department[]) {
    this.#abbreviations = new Map(all.map((each) => [keyOf(each.abbreviation), each.abbreviation]));
    this.#names = new Set(all.flatMap(({ name }) => (name === "" ? [] : [nameKey(name)])));
  }

  /** What a typed department is in the list; null where it is unknown. */
  knownAs(typed: string): KnownDepartment | null {
    if (everyone.test(squeeze(typed)) || squeeze(typed) === everyDepartment)
      return { by: "everyone", abbreviation: null };
    const abbreviation = this.#abbreviations.get(keyOf(typed));
    if (abbreviation !== undefined) return { by: "abbreviation", abbreviation };
    return this.#names.has(nameKey(typed)) ? { by: "name", abbreviation: null } : null;
  }
}

const keyOf = (abbreviation: string) => abbreviationKey(abbreviation).toLowerCase();

/** Every department is a ฝ่าย or a กอง: a name is known with and without the word. */
const nameKey = (name: string) =>
  squeeze(name)
    .toLowerCase()
    .replace(/^(?:ฝ่าย|กอง|สำนัก|ศูนย์|กลุ่มงาน|กลุ่ม|ส่วน|งาน)/, "");

/** ผ for ฝ and พ for ฟ, of which real reports are full: nobody could mean another department. */
export const isTwin = (typed: string, abbreviation: string) =>
  withoutTails(typed) === withoutTails(abbreviation);

const withoutTails = (letters: string) =>
  letters.replace(/[\s.]/g, "").replaceAll("ฝ", "ผ").replaceAll("ฟ", "พ");
