import { abbreviationKey, type Department } from "./department";
import { units } from "./departments-cell";
import { squeeze } from "../letters";

/** Ways of naming them all: `ทุกฝ่าย`, `ทุกสำนัก/กอง`, `ทุกฝ่ายที่เกี่ยวข้อง`, `บุคลากรทุกคน`. */
const everyone = new RegExp(
  `^(?:ทุก(?:(?:(?:/|,|และ|หรือ)?(?:ทุก)?(?:${units}|คน))+)?(?:ใน.*|ที่เกี่ยวข้อง.*|ของ.*)?|(?:บุคลากร|เจ้าหน้าที่|ข้าราชการ|พนักงาน|ผู้บริหาร)ทุกคน.*|(?:${units})ที่เกี่ยวข้อง)$`,
);

/** Who is no department, but answers for something: a committee, or the head of it all. */
const people =
  /^(?:คณะ(?:ทำงาน|กรรมการ|อนุกรรมการ)|นายก|ปลัด(?!.*(?:กอง|สำนัก))|อธิบดี|อธิการบดี|เลขาธิการ|ผู้ว่าราชการ|ผู้บริหาร|ผู้อำนวยการ$|ผอ\.?$|รองผู้อำนวยการ$|หัวหน้าส่วนราชการ)/;

/** `ผอ.กองคลัง`, `หัวหน้าสำนักปลัด`: who heads a department stands for it. */
const head =
  /^(?:ผอ\.|ผู้อำนวยการ|รองผู้อำนวยการ|รองผอ\.|หัวหน้า|หน\.|เลขานุการ|ผู้จัดการ|คณบดี|เจ้าหน้าที่|บุคลากร)(?=.)/;

/** A department of the list, by its abbreviation or its name, or all of them. */
interface KnownDepartment {
  by: "abbreviation" | "name" | "everyone" | "people";
  /** As the list has it, where it is known by that. */
  abbreviation: string | null;
}

/** Departments to look names up in; made once for a list, since a report names the same few over and over. */
export class KnownDepartments {
  readonly #abbreviations: ReadonlyMap<string, string>;
  readonly #names: ReadonlySet<string>;
  readonly #lookedUp = new Map<string, KnownDepartment | null>();

  constructor(readonly all: readonly Department[]) {
    this.#abbreviations = new Map(all.map((each) => [keyOf(each.abbreviation), each.abbreviation]));
    this.#names = new Set(all.flatMap(({ name }) => (name === "" ? [] : [nameKey(name)])));
  }

  /** What a typed department is in the list; null where it is unknown. */
  knownAs(typed: string): KnownDepartment | null {
    const before = this.#lookedUp.get(typed);
    if (before !== undefined) return before;
    const known = this.#lookUp(typed);
    this.#lookedUp.set(typed, known);
    return known;
  }

  #lookUp(typed: string): KnownDepartment | null {
    const key = squeeze(typed);
    if (everyone.test(key)) return { by: "everyone", abbreviation: null };
    return (
      this.#inList(typed) ??
      this.#inList(key.replace(head, "")) ??
      (people.test(key) ? { by: "people", abbreviation: null } : null) ??
      (this.#isPartOfOne(key) ? { by: "name", abbreviation: null } : null)
    );
  }

  #inList(typed: string): KnownDepartment | null {
    const abbreviation = this.#abbreviations.get(keyOf(typed));
    if (abbreviation !== undefined) return { by: "abbreviation", abbreviation };
    return this.#names.has(nameKey(typed)) ? { by: "name", abbreviation: null } : null;
  }

  /** `งานนิติการ สำนักปลัด`, `กลุ่มแผนงาน กผ.`: a part, and the department it belongs to. */
  #isPartOfOne(key: string): boolean {
    if (!/^(?:งาน|กลุ่ม|ส่วน|ฝ่าย|หน่วย|แผนก)/.test(key)) return false;
    return this.all.some(
      ({ abbreviation, name }) =>
        (squeeze(name).length >= shortestName && key.endsWith(squeeze(name))) ||
        (abbreviation.endsWith(".") && key.endsWith(squeeze(abbreviation))),
    );
  }
}

/** In letters: a shorter name may end another word by chance. */
const shortestName = 4;

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
