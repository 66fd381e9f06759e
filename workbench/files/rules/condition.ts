import type { IRange, IStyleData } from "@univerjs/core";

/**
 * The engine's conditional formats, as it keeps them in a workbook's resources: by sheet, the one that
 * wins first. Described here and not imported, because they travel as JSON text and the plugin that
 * owns them need not be loaded to open or save a file.
 */
export type ConditionsBySheet = Record<string, ConditionRule[]>;

export interface ConditionRule {
  readonly cfId: string;
  readonly ranges: IRange[];
  readonly stopIfTrue: boolean;
  readonly rule: Highlight;
}

interface HighlightOf<SubType extends string, Value = never> {
  readonly type: "highlightCell";
  readonly subType: SubType;
  readonly style: IStyleData;
  readonly value?: Value;
}

interface Comparing<SubType extends string, Value = never> extends HighlightOf<SubType, Value> {
  readonly operator: string;
}

interface Rank extends HighlightOf<"rank", number> {
  readonly isBottom: boolean;
  readonly isPercent: boolean;
}

export type Highlight =
  | HighlightOf<"formula", string>
  | HighlightOf<"uniqueValues">
  | HighlightOf<"duplicateValues">
  | Comparing<"number", number | [number, number]>
  | Comparing<"text", string>
  | Comparing<"average">
  | Comparing<"timePeriod">
  | Rank;
