import { unknownColumn, unsureColumn } from "./columns";
import { duplicateItem } from "./duplicate-item";
import { emptySection } from "./empty-section";
import { missingAgency, missingFiscalYear } from "./missing-heading";
import { noRows } from "./no-rows";
import { textOutsideColumns } from "./text-outside-columns";
import { uncoveredIndicator } from "./uncovered-indicator";
import { uncoveredItem } from "./uncovered-item";
import { breaksOff } from "./breaks-off";
import { codeSpelling } from "./code-spelling";
import { dateImpossible } from "./date-impossible";
import { dateOutsideYear } from "./date-outside-year";
import { departmentInText } from "./department-in-text";
import { departmentNotInLegend } from "./department-not-in-legend";
import { departmentSpelling } from "./department-spelling";
import { formulaError } from "./formula-error";
import { headingOnly } from "./heading-only";
import { hiddenRows } from "./hidden-rows";
import { legendDiffers } from "./legend-differs";
import { linkBroken } from "./link-broken";
import { missingCells } from "./missing-cells";
import { noSections } from "./no-sections";
import { numbering } from "./numbering";
import { outsideSections } from "./outside-sections";
import { placeholder } from "./placeholder";
import { sameText } from "./same-text";
import { scoreCount } from "./score-count";
import { scoreDiffers } from "./score-differs";
import { scoreInIssueDiffers } from "./score-in-issue-differs";
import { scoreOutOfRange } from "./score-out-of-range";
import { scoreWriting } from "./score-writing";
import { notUrgent, urgentElsewhere } from "./section-and-score";
import { otherSheet, unreadSheet } from "./sheets-left-out";
import { textTooTall } from "./text-too-tall";
import { titleOfOtherItem } from "./title-of-other-item";
import { unknownCode } from "./unknown-code";
import { unknownDepartment } from "./unknown-department";
import { unknownInstrument } from "./unknown-instrument";
import { wrongInstrument } from "./wrong-instrument";
import type { Rule } from "./rule";

const all = [
  ...missingCells,
  noRows,
  missingAgency,
  missingFiscalYear,
  emptySection,
  outsideSections,
  noSections,
  unreadSheet,
  otherSheet,
  hiddenRows,
  unsureColumn,
  unknownColumn,
  uncoveredItem,
  uncoveredIndicator,
  duplicateItem,
  unknownInstrument,
  wrongInstrument,
  unknownCode,
  titleOfOtherItem,
  codeSpelling,
  scoreOutOfRange,
  scoreDiffers,
  scoreCount,
  scoreInIssueDiffers,
  scoreWriting,
  urgentElsewhere,
  notUrgent,
  unknownDepartment,
  departmentSpelling,
  departmentNotInLegend,
  legendDiffers,
  departmentInText,
  placeholder,
  headingOnly,
  breaksOff,
  sameText,
  numbering,
  dateImpossible,
  dateOutsideYear,
  linkBroken,
  formulaError,
  textTooTall,
  textOutsideColumns,
] as const satisfies readonly Rule[];

/** Stable names of the rules: settings, acknowledgements and message files go by them. */
export type RuleCode = (typeof all)[number]["code"];

/** Every rule of the check, in the order findings of one cell are shown. */
export const rules: readonly Listed<Rule>[] = all;

/** A rule of the list, by its name there. */
export type Listed<Each extends Rule> = Each & { code: RuleCode };
