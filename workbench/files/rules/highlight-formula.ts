import type { Highlight } from "./condition";

/** Where a rule holds: its first cell, and all of its cells whatever cell is looked at. */
export interface RulePlace {
  readonly cell: string;
  readonly area: string;
}

type Said = Extract<Highlight, { subType: "text" | "rank" | "average" | "timePeriod" }>;

/** What a highlight means, as a formula about its first cell. */
export function formulaOf(rule: Said, { cell, area }: RulePlace): string {
  switch (rule.subType) {
    case "rank": {
      const { value = 10, isPercent, isBottom } = rule;
      const count = isPercent ? `MAX(1,INT(COUNT(${area})*${value}%))` : value;
      return `IFERROR(RANK(${cell},${area},${isBottom ? 1 : 0})<=${count},FALSE)`;
    }
    case "average":
      return `IFERROR(AND(ISNUMBER(${cell}),${cell}${AVERAGE_SIGNS[rule.operator] ?? "="}AVERAGE(${area})),FALSE)`;
    case "timePeriod":
      return timePeriod(rule.operator, cell);
    case "text":
      return text(rule.operator, `"${(rule.value ?? "").replace(/"/g, '""')}"`, cell);
  }
}

const AVERAGE_SIGNS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

function text(operator: string, literal: string, cell: string): string {
  const formulas: Readonly<Record<string, string>> = {
    containsText: `ISNUMBER(SEARCH(${literal},${cell}))`,
    notContainsText: `ISERROR(SEARCH(${literal},${cell}))`,
    beginsWith: `LEFT(${cell},LEN(${literal}))=${literal}`,
    endsWith: `RIGHT(${cell},LEN(${literal}))=${literal}`,
    notEqual: `${cell}<>${literal}`,
    containsBlanks: `LEN(TRIM(${cell}))=0`,
    notContainsBlanks: `LEN(TRIM(${cell}))>0`,
    containsErrors: `ISERROR(${cell})`,
    notContainsErrors: `NOT(ISERROR(${cell}))`,
  };
  return formulas[operator] ?? `${cell}=${literal}`;
}

function timePeriod(period: string, cell: string): string {
  const day = `INT(${cell})`;
  const inDays = (first: string, last: string) =>
    `AND(${day}>=TODAY()${first},${day}<=TODAY()${last})`;
  // Year and month one by one: the letters of a date pattern differ from language to language.
  const inMonth = (offset: number) => {
    const date = `EDATE(TODAY(),${offset})`;
    return `AND(YEAR(${cell})=YEAR(${date}),MONTH(${cell})=MONTH(${date}))`;
  };
  const inWeek = (offset: number) =>
    inDays(`-WEEKDAY(TODAY())+${offset * 7 + 1}`, `-WEEKDAY(TODAY())+${offset * 7 + 7}`);
  const formulas: Readonly<Record<string, string>> = {
    today: inDays("", ""),
    yesterday: inDays("-1", "-1"),
    tomorrow: inDays("+1", "+1"),
    last7Days: inDays("-6", ""),
    thisMonth: inMonth(0),
    lastMonth: inMonth(-1),
    nextMonth: inMonth(1),
    thisWeek: inWeek(0),
    lastWeek: inWeek(-1),
    nextWeek: inWeek(1),
  };
  return `IFERROR(${formulas[period] ?? "FALSE"},FALSE)`;
}
