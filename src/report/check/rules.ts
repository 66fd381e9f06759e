import { duplicateItem } from "./report/duplicate-item";
import { emptySection } from "./report/empty-section";
import { missingAgency, missingFiscalYear } from "./report/missing-heading";
import { noRows } from "./report/no-rows";
import { textOutsideColumns } from "./report/text-outside-columns";
import { uncoveredItem } from "./report/uncovered-item";
import { breaksOff } from "./row/breaks-off";
import { codeSpelling } from "./row/code-spelling";
import { dateImpossible } from "./row/date-impossible";
import { dateOutsideYear } from "./row/date-outside-year";
import { departmentInText } from "./row/department-in-text";
import { departmentNotInLegend } from "./row/department-not-in-legend";
import { departmentSpelling } from "./row/department-spelling";
import { formulaError } from "./row/formula-error";
import { headingOnly } from "./row/heading-only";
import { linkBroken } from "./row/link-broken";
import { missingCells } from "./row/missing-cells";
import { numbering } from "./row/numbering";
import { outsideSections } from "./row/outside-sections";
import { placeholder } from "./row/placeholder";
import { sameText } from "./row/same-text";
import { scoreCount } from "./row/score-count";
import { scoreDiffers } from "./row/score-differs";
import { scoreInIssueDiffers } from "./row/score-in-issue-differs";
import { scoreOutOfRange } from "./row/score-out-of-range";
import { notUrgent, urgentElsewhere } from "./row/section-and-score";
import { textTooTall } from "./row/text-too-tall";
import { titleOfOtherItem } from "./row/title-of-other-item";
import { unknownCode } from "./row/unknown-code";
import { unknownDepartment } from "./row/unknown-department";
import { unknownInstrument } from "./row/unknown-instrument";
import { wrongInstrument } from "./row/wrong-instrument";
import type { Rule } from "./rule";

/** Every rule of the check, in the order findings of one cell are shown. */
export const rules: readonly Rule[] = [
  ...missingCells,
  noRows,
  missingAgency,
  missingFiscalYear,
  emptySection,
  outsideSections,
  uncoveredItem,
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
  urgentElsewhere,
  notUrgent,
  unknownDepartment,
  departmentSpelling,
  departmentNotInLegend,
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
];
