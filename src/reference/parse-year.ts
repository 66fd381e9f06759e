import {
  instruments,
  type Confidence,
  type InstrumentItems,
  type Item,
  type ReferenceYear,
} from "./year";

/**
 * Checks that a parsed JSON file has the shape of a reference year.
 * @throws Error naming the first field that is missing or of the wrong kind.
 */
export function parseYear(json: unknown): ReferenceYear {
  const year = fields(json, "year");
  const reportItem = fields(year.reportItem, "reportItem");
  const byInstrument = fields(year.instruments, "instruments");
  const [IIT, EIT, OIT] = instruments.map((name) => parseItems(byInstrument[name], name));
  if (!IIT || !EIT || !OIT) throw wrong("instruments");
  return {
    fiscalYear: number(year.fiscalYear, "fiscalYear"),
    threshold: number(year.threshold, "threshold"),
    reportItem: {
      code: text(reportItem.code, "reportItem.code"),
      confidence: confidence(reportItem.confidence, "reportItem.confidence"),
    },
    instruments: { IIT, EIT, OIT },
  };
}

function parseItems(json: unknown, path: string): InstrumentItems {
  const { count, countConfidence, items } = fields(json, path);
  return {
    count: number(count, `${path}.count`),
    countConfidence: confidence(countConfidence, `${path}.countConfidence`),
    items: list(items, `${path}.items`).map((item, index) =>
      parseItem(item, `${path}.items[${index}]`),
    ),
  };
}

function parseItem(json: unknown, path: string): Item {
  const item = fields(json, path);
  const code = text(item.code, `${path}.code`);
  if (!/^[ieO]\d{1,2}$/.test(code)) throw wrong(`${path}.code`);
  return {
    code,
    ...(item.title === undefined ? {} : { title: text(item.title, `${path}.title`) }),
    ...(item.indicator === undefined
      ? {}
      : { indicator: number(item.indicator, `${path}.indicator`) }),
    ...(item.subIndicator === undefined
      ? {}
      : { subIndicator: text(item.subIndicator, `${path}.subIndicator`) }),
    confidence: confidence(item.confidence, `${path}.confidence`),
    sources: list(item.sources, `${path}.sources`).map((source) => text(source, `${path}.sources`)),
  };
}

const wrong = (path: string) =>
  new Error(`Reference year: ${path} is missing or of the wrong kind`);

function fields(json: unknown, path: string): Record<string, unknown> {
  if (typeof json !== "object" || json === null || Array.isArray(json)) throw wrong(path);
  return Object.fromEntries(Object.entries(json));
}

function list(json: unknown, path: string): unknown[] {
  if (!Array.isArray(json)) throw wrong(path);
  return json;
}

function text(json: unknown, path: string): string {
  if (typeof json !== "string" || json === "") throw wrong(path);
  return json;
}

function number(json: unknown, path: string): number {
  if (typeof json !== "number" || !Number.isFinite(json)) throw wrong(path);
  return json;
}

function confidence(json: unknown, path: string): Confidence {
  if (json === "confirmed" || json === "one-source" || json === "inferred" || json === "remembered")
    return json;
  throw wrong(path);
}
