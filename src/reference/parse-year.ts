import { fields, list, number, oneOf, text, wrong } from "./json-fields";
import {
  instruments,
  levels,
  type Confidence,
  type Fact,
  type Indicator,
  type InstrumentItems,
  type Item,
  type ItemRange,
  type LevelScheme,
  type ReferenceYear,
  type SchemeName,
  type SubIndicator,
} from "./year";

/**
 * Checks that parsed JSON has the shape of a reference year.
 * @throws Error naming the first field that is missing or of the wrong kind.
 */
export function parseYear(json: unknown): ReferenceYear {
  const year = fields(json, "year");
  const weights = fields(year.weights, "weights");
  const schemes = fields(year.levelSchemes, "levelSchemes");
  const byInstrument = fields(year.instruments, "instruments");
  return {
    fiscalYear: number(year.fiscalYear, "fiscalYear"),
    threshold: number(year.threshold, "threshold"),
    thresholdConfidence: confidence(year.thresholdConfidence, "thresholdConfidence"),
    thresholdSources: list(year.thresholdSources, "thresholdSources", text),
    reportItem: year.reportItem === null ? null : parseReportItem(year.reportItem, "reportItem"),
    weights: {
      IIT: number(weights.IIT, "weights.IIT"),
      EIT: number(weights.EIT, "weights.EIT"),
      OIT: number(weights.OIT, "weights.OIT"),
      ...parseFact(weights, "weights"),
    },
    indicators: parseIndicators(year.indicators, "indicators"),
    subIndicators: list(year.subIndicators, "subIndicators", parseSubIndicator),
    itemRanges: list(year.itemRanges, "itemRanges", parseRange),
    levelSchemes: {
      letters: parseScheme(schemes.letters, "levelSchemes.letters"),
      named: parseScheme(schemes.named, "levelSchemes.named"),
    },
    levels: list(year.levels, "levels", parseLevels),
    instruments: {
      IIT: parseItems(byInstrument.IIT, "instruments.IIT"),
      EIT: parseItems(byInstrument.EIT, "instruments.EIT"),
      OIT: parseItems(byInstrument.OIT, "instruments.OIT"),
    },
  };
}

const confidence = oneOf<Confidence>(["confirmed", "one-source", "inferred", "remembered"]);
const schemeName = oneOf<SchemeName>(["letters", "named"]);

function parseFact(fact: Record<string, unknown>, path: string): Fact {
  return {
    confidence: confidence(fact.confidence, `${path}.confidence`),
    sources: list(fact.sources, `${path}.sources`, text),
  };
}

function parseReportItem(json: unknown, path: string): Fact & { code: string } {
  const item = fields(json, path);
  return { code: itemCode(item.code, `${path}.code`), ...parseFact(item, path) };
}

function parseIndicators(json: unknown, path: string): Indicator[] {
  const indicators = list(json, path, parseIndicator);
  if (indicators.map((indicator) => indicator.number).join() !== "1,2,3,4,5,6,7,8,9,10")
    throw wrong(path);
  return indicators;
}

function parseIndicator(json: unknown, path: string): Indicator {
  const indicator = fields(json, path);
  return {
    number: indicatorNumber(indicator.number, `${path}.number`),
    title: text(indicator.title, `${path}.title`),
    instrument: oneOf(instruments)(indicator.instrument, `${path}.instrument`),
    ...parseFact(indicator, path),
  };
}

function parseSubIndicator(json: unknown, path: string): SubIndicator {
  const sub = fields(json, path);
  return {
    code: text(sub.code, `${path}.code`),
    title: text(sub.title, `${path}.title`),
    indicator: indicatorNumber(sub.indicator, `${path}.indicator`),
    ...parseFact(sub, path),
  };
}

function parseRange(json: unknown, path: string): ItemRange {
  const range = fields(json, path);
  return {
    first: itemCode(range.first, `${path}.first`),
    last: itemCode(range.last, `${path}.last`),
    indicator: indicatorNumber(range.indicator, `${path}.indicator`),
    ...optional(range, "subIndicator", path, text),
    ...parseFact(range, path),
  };
}

function parseScheme(json: unknown, path: string): LevelScheme {
  const scheme = fields(json, path);
  return { steps: list(scheme.steps, `${path}.steps`, parseStep), ...parseFact(scheme, path) };
}

function parseStep(json: unknown, path: string): LevelScheme["steps"][number] {
  const step = fields(json, path);
  return {
    level: oneOf(levels)(step.level, `${path}.level`),
    total: number(step.total, `${path}.total`),
    ...optional(step, "eachInstrument", path, number),
  };
}

function parseLevels(json: unknown, path: string): ReferenceYear["levels"][number] {
  const claim = fields(json, path);
  return { scheme: schemeName(claim.scheme, `${path}.scheme`), ...parseFact(claim, path) };
}

function parseItems(json: unknown, path: string): InstrumentItems {
  const { count, countConfidence, countSources, items } = fields(json, path);
  return {
    count: number(count, `${path}.count`),
    countConfidence: confidence(countConfidence, `${path}.countConfidence`),
    countSources: list(countSources, `${path}.countSources`, text),
    items: list(items, `${path}.items`, parseItem),
  };
}

function parseItem(json: unknown, path: string): Item {
  const item = fields(json, path);
  return {
    code: itemCode(item.code, `${path}.code`),
    ...optional(item, "title", path, text),
    ...optional(item, "indicator", path, indicatorNumber),
    ...optional(item, "subIndicator", path, text),
    ...parseFact(item, path),
  };
}

function itemCode(json: unknown, path: string): string {
  const code = text(json, path);
  if (!/^[A-Za-z]{1,5}\d{1,3}$/.test(code)) throw wrong(path);
  return code;
}

function indicatorNumber(json: unknown, path: string): number {
  const value = number(json, path);
  if (!Number.isInteger(value) || value < 1 || value > 10) throw wrong(path);
  return value;
}

function optional<Key extends string, Value>(
  json: Record<string, unknown>,
  key: Key,
  path: string,
  read: (json: unknown, path: string) => Value,
): { [K in Key]?: Value } {
  const found: { [K in Key]?: Value } = {};
  if (json[key] !== undefined) found[key] = read(json[key], `${path}.${key}`);
  return found;
}
