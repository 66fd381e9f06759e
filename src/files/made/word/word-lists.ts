import { AlignmentType, LevelFormat, type ILevelsOptions, type INumberingOptions } from "docx";
import type { DocumentList, LevelForm } from "../../../report/publishing/document-lines";
import { halfPoints, sizes, twips } from "./word-looks";

/** How far each level stands in, and a mark of several numbers needs more, in millimetres. */
const indent = 6;
const indentOfNumber = 3;

/** The lists of a document: those that look alike share a definition, and each counts on its own. */
export class WordLists {
  private readonly definitions = new Map<string, { reference: string; list: DocumentList }>();
  private readonly instances = new Map<DocumentList, number>();

  /** @param thaiNumbers LibreOffice shows those of lists as Arabic ones: what it is to print has them as text. */
  constructor(private readonly thaiNumbers: "as lists" | "as text") {}

  /** What a paragraph of a list says of it; null where its mark is to be text. */
  place(list: DocumentList, level: number) {
    const form = list.levels[level];
    const isThai = form?.kind === "number" && form.thaiDigits;
    if (isThai && this.thaiNumbers === "as text") return null;
    const key = JSON.stringify(list.levels);
    const known = this.definitions.get(key);
    const reference = known?.reference ?? `list${this.definitions.size}`;
    if (!known) this.definitions.set(key, { reference, list });
    const instance = this.instances.get(list) ?? this.instances.size;
    this.instances.set(list, instance);
    return { reference, instance, level };
  }

  /** To be asked once every paragraph has its place. */
  numbering(): INumberingOptions {
    return {
      config: [...this.definitions.values()].map(({ reference, list }) => ({
        reference,
        levels: list.levels.map(levelOptions),
      })),
    };
  }
}

function levelOptions(form: LevelForm, level: number): ILevelsOptions {
  const numbers = form.kind === "number" ? (form.text.match(/%\d|\d+/g) ?? []).length : 1;
  const hanging = twips(indent + indentOfNumber * Math.max(0, numbers - 1));
  return {
    level,
    ...markOptions(form),
    alignment: AlignmentType.LEFT,
    style: {
      // Else marks have the letters of the text around the table.
      run: { size: halfPoints(sizes.table) },
      paragraph: { indent: { left: twips(indent) * level + hanging, hanging } },
    },
  };
}

function markOptions(form: LevelForm): Pick<ILevelsOptions, "format" | "text" | "start"> {
  if (form.kind === "bullet") return { format: LevelFormat.BULLET, text: form.bullet };
  const { text, start, thaiDigits } = form;
  return { format: thaiDigits ? LevelFormat.THAI_NUMBERS : LevelFormat.DECIMAL, text, start };
}
