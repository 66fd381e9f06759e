import type { RuleCode } from "../../../../src/report/check/rules/rules";
import { formulaError, textOutsideColumns, textTooTall } from "./cells";
import { hiddenRows, unknownColumn, unsureColumn } from "./columns";
import { codeSpelling, unknownCode } from "./codes";
import { breaksOff, headingOnly, placeholder, sameText } from "./content";
import { dateImpossible, dateOutsideYear } from "./dates";
import { departmentInText } from "./department-in-text";
import { departmentNotInLegend, departmentSpelling, legendDiffers } from "./department-names";
import { duplicateItem } from "./duplicate-item";
import type { RuleExamples } from "./example";
import { missingAgency, missingFiscalYear } from "./headings";
import { unknownInstrument, wrongInstrument } from "./instruments";
import { linkBroken } from "./link-broken";
import { missingInstrument, missingIssue, missingScore } from "./missing-cells";
import {
  missingActions,
  missingMeasures,
  missingResponsible,
  missingResults,
} from "./missing-texts";
import { numbering } from "./numbering";
import { scoreDiffers } from "./score-differs";
import { scoreCount, scoreInIssueDiffers, scoreOutOfRange, scoreWriting } from "./scores";
import { notUrgent, urgentElsewhere } from "./section-and-score";
import { emptySection, noRows, noSections, outsideSections } from "./sections";
import { otherSheet, unreadSheet } from "./sheets";
import { titleOfOtherItem } from "./title-of-other-item";
import { uncoveredIndicator } from "./uncovered-indicator";
import { uncoveredItem } from "./uncovered-item";
import { unknownDepartment } from "./unknown-department";

/** Examples of every rule: a code without its own does not compile. */
export const examples: Record<RuleCode, RuleExamples> = {
  "missing-instrument": missingInstrument,
  "missing-issue": missingIssue,
  "missing-score": missingScore,
  "missing-measures": missingMeasures,
  "missing-responsible": missingResponsible,
  "missing-actions": missingActions,
  "missing-results": missingResults,
  "no-rows": noRows,
  "missing-agency": missingAgency,
  "missing-fiscal-year": missingFiscalYear,
  "empty-section": emptySection,
  "outside-sections": outsideSections,
  "no-sections": noSections,
  "unread-sheet": unreadSheet,
  "other-sheet": otherSheet,
  "hidden-rows": hiddenRows,
  "unsure-column": unsureColumn,
  "unknown-column": unknownColumn,
  "uncovered-item": uncoveredItem,
  "uncovered-indicator": uncoveredIndicator,
  "duplicate-item": duplicateItem,
  "unknown-instrument": unknownInstrument,
  "wrong-instrument": wrongInstrument,
  "unknown-code": unknownCode,
  "title-of-other-item": titleOfOtherItem,
  "code-spelling": codeSpelling,
  "score-out-of-range": scoreOutOfRange,
  "score-differs": scoreDiffers,
  "score-count": scoreCount,
  "score-in-issue-differs": scoreInIssueDiffers,
  "score-writing": scoreWriting,
  "urgent-elsewhere": urgentElsewhere,
  "not-urgent": notUrgent,
  "unknown-department": unknownDepartment,
  "department-spelling": departmentSpelling,
  "department-not-in-legend": departmentNotInLegend,
  "legend-differs": legendDiffers,
  "department-in-text": departmentInText,
  placeholder,
  "heading-only": headingOnly,
  "breaks-off": breaksOff,
  "same-text": sameText,
  numbering,
  "date-impossible": dateImpossible,
  "date-outside-year": dateOutsideYear,
  "link-broken": linkBroken,
  "formula-error": formulaError,
  "text-too-tall": textTooTall,
  "text-outside-columns": textOutsideColumns,
};
