/** Who made the report and who signs it; "" for what is written by hand. */
export interface Signing {
  /** The department that made it, for the cover. */
  madeBy: string;
  name: string;
  position: string;
  /** As it is to be read: `30 กันยายน 2566`. */
  date: string;
}

export const unsigned: Signing = { madeBy: "", name: "", position: "", date: "" };

/** Which digits a document shows: those that people typed, or one kind throughout. */
export const kindsOfDigits = ["typed", "thai", "arabic"] as const;
export type Digits = (typeof kindsOfDigits)[number];

/** What a document may have beside its report: the result of the assessment, and the warnings that people let stand. */
export const kindsOfPart = ["analysis", "acknowledged"] as const;
export type KindOfPart = (typeof kindsOfPart)[number];

/** What people have decided about the finished document of a workbook. */
export interface DocumentSettings {
  signing: Signing;
  digits: Digits;
  parts: readonly KindOfPart[];
}

export const undecided: DocumentSettings = { signing: unsigned, digits: "typed", parts: [] };
