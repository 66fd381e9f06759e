import type { ConditionalRule, DataValidation } from "hucre";
import type { Dropped } from "../dropped";
import { elementsIn, type Element } from "../elements";
import { present, type Words } from "../words";
import { leftOut } from "./left-out";
import { ERROR_STYLES, KINDS, OPERATORS } from "./validation-words";

/** Rules of a sheet that the library passes over. */
export interface ExtendedRules {
  readonly validations: DataValidation[];
  readonly conditions: ConditionalRule[];
  /** Conditional formats of kinds that are read neither by the library nor here. */
  readonly dropped: readonly Dropped[];
}

/**
 * Excel keeps rules that look straight into another sheet in an extension at the end of the sheet's
 * part, in a vocabulary of its own. The library passes over those, and over prompts without a rule.
 */
export function readExtension(xml: string): ExtendedRules {
  const all = <Rule>(name: string, read: (found: Element) => Rule[]): Rule[] =>
    Array.from(elementsIn(xml, name), read).flat();
  const prompts = all("dataValidation", (found) =>
    found["@type"] && found["@type"] !== "none" ? [] : readValidation(found),
  );
  const conditions = all("x14:conditionalFormatting", readCondition);
  const kinds = Array.from(xml.matchAll(/<x14:cfRule [^>]*?type="([^"]*)"/g), ([, type = ""]) =>
    leftOut(type),
  );
  const drawnOver = kinds.filter((kind) => kind !== "conditional-formats");
  const isIncomplete =
    kinds.length - drawnOver.length > conditions.length ||
    /<cfRule [^>]*?type="(?:timePeriod|containsErrors|notContainsErrors)"/.test(xml);
  return {
    validations: [...all("x14:dataValidation", readValidation), ...prompts],
    conditions,
    dropped: isIncomplete ? [...drawnOver, "conditional-formats"] : drawnOver,
  };
}

const text = (value: unknown): string | undefined =>
  value === undefined || value === null || value === "" ? undefined : String(value);
const isOn = (value: unknown): boolean => value === "1" || value === "true";
const wordIn = <Word extends string>(words: Words<Word, unknown>, word: unknown) =>
  words.find(([each]) => each === word)?.[0];

function readValidation(found: Element): DataValidation[] {
  const range = text(found["xm:sqref"] ?? found["@sqref"]);
  if (range === undefined) return [];
  const type = wordIn(KINDS, found["@type"]);
  const formula1 = type ? text(found["x14:formula1.xm:f"]) : "TRUE";
  const formula2 = text(found["x14:formula2.xm:f"]);
  const operator = wordIn(OPERATORS, found["@operator"]);
  const errorStyle = wordIn(ERROR_STYLES, found["@errorStyle"]);
  const texts = {
    inputTitle: text(found["@promptTitle"]),
    inputMessage: text(found["@prompt"]),
    errorTitle: text(found["@errorTitle"]),
    errorMessage: text(found["@error"]),
  };
  return [
    {
      // A prompt without a rule is one that lets in whatever comes.
      type: type ?? "custom",
      range,
      ...(formula1 === undefined ? {} : { formula1 }),
      ...(formula2 === undefined ? {} : { formula2 }),
      ...(operator ? { operator } : {}),
      ...(errorStyle ? { errorStyle } : {}),
      ...present(texts),
      allowBlank: isOn(found["@allowBlank"]),
      showInputMessage: isOn(found["@showInputMessage"]),
      showErrorMessage: isOn(found["@showErrorMessage"]),
    },
  ];
}

const DXF = "x14:cfRule.x14:dxf";

/** Formulas are what reaches into other sheets; what else stands here is told as left out. */
function readCondition(found: Element): ConditionalRule[] {
  const [range, formula] = [text(found["xm:sqref"]), text(found["x14:cfRule.xm:f"])];
  if (found["x14:cfRule.@type"] !== "expression" || !range || !formula) return [];
  const colour = (path: string) => {
    const [rgb, theme, tint] = ["rgb", "theme", "tint"].map((of) =>
      text(found[`${DXF}.${path}.@${of}`]),
    );
    const number = (value: string | undefined) => (value === undefined ? undefined : Number(value));
    return present({ rgb, theme: number(theme), tint: number(tint) });
  };
  const style = {
    font: { color: colour("font.color") },
    fill: { type: "pattern", pattern: "solid", bgColor: colour("fill.patternFill.bgColor") },
  } as const;
  const priority = Number(found["x14:cfRule.@priority"] ?? 0);
  return [{ type: "expression", range, formula, priority, style }];
}
