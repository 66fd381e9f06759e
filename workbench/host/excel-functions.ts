import type { Ctor } from "@univerjs/core";
import {
  ALL_IMPLEMENTED_FUNCTIONS,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type BaseFunction,
  type BaseValueObject,
  type IFunctionNames,
} from "@univerjs/engine-formula";

/**
 * What `EXACT` compares: a blank cell is an empty text, a number has Excel's 15 digits, and a line ends
 * as Excel ends it, where the engine says `\r` of lines that a person typed.
 */
function comparedText(value: BaseValueObject): string {
  if (value.isNull()) return "";
  const plain = value.getValue();
  if (value.isBoolean()) return String(plain).toUpperCase();
  if (typeof plain === "number") return String(Number(plain.toPrecision(15)));
  return String(plain).replace(/\r/g, "\n");
}

type Made = [Ctor<BaseFunction>, IFunctionNames];

/** To the engine's own `EXACT` a blank cell differs from `""`; it works through arrays rightly. */
const exact = ([EngineExact, name]: Made): Made => [
  class extends EngineExact {
    /** The engine calls this for each pair of cells. */
    _handleSingleObject(one: BaseValueObject, other: BaseValueObject): BaseValueObject {
      return BooleanValueObject.create(comparedText(one) === comparedText(other));
    }
  },
  name,
];

/** Letters that `MATCH` takes to look for, as Microsoft's page of the function has it. */
const LONGEST_SOUGHT = 255;

const bounded = (sought: BaseValueObject): BaseValueObject =>
  sought.isString() && String(sought.getValue()).length > LONGEST_SOUGHT
    ? ErrorValueObject.create(ErrorType.VALUE)
    : sought;

/** The engine's own `MATCH` finds texts of any length. */
const match = ([EngineMatch, name]: Made): Made => [
  class extends EngineMatch {
    override calculate(sought: BaseValueObject, ...where: BaseValueObject[]) {
      return super.calculate(sought.isArray() ? sought.map(bounded) : bounded(sought), ...where);
    }
  },
  name,
];

/** The functions that Excel calculates otherwise than the engine, for the engine to be started with. */
export const excelFunctions = (): Made[] => [
  ...ALL_IMPLEMENTED_FUNCTIONS.filter(([, name]) => name === "EXACT").map(exact),
  ...ALL_IMPLEMENTED_FUNCTIONS.filter(([, name]) => name === "MATCH").map(match),
];
