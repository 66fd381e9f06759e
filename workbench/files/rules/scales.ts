import type { ConditionalRule } from "hucre";
import { colourToFile } from "../style/colours";
import type { ColourScale, DataBar, IconSet, ScalePoint } from "./condition";

type StoredPoint = NonNullable<ConditionalRule["dataBar"]>["cfvo"][number];
type Scale = Pick<ConditionalRule, "colorScale" | "dataBar" | "iconSet">;

const BAR = "#638EC6";
const NEGATIVE_BAR = "#FF0000";

const colourFrom = (stored: string | undefined, otherwise: string): string =>
  stored ? `#${stored.slice(-6).toUpperCase()}` : otherwise;
const colourTo = (colour: string): string => `FF${colourToFile(colour) ?? "000000"}`;

function readPoint({ type, value }: { type: string; value?: string }): ScalePoint {
  return value === undefined ? { type } : { type, value: Number(value) };
}

/** A point reckoned by a formula has no place in the file's model; the ends are the nearest. */
function writePoint({ type, value }: ScalePoint, end: "min" | "max"): StoredPoint {
  const known = (["min", "max", "num", "percent", "percentile"] as const).find((t) => t === type);
  if (!known) return { type: end };
  return value === undefined ? { type: known } : { type: known, value: String(value) };
}

/** Nothing when a colour is only named, by theme: the library tells colours outright. */
export function readScale({ colorScale, dataBar, iconSet }: ConditionalRule) {
  if (colorScale) return readColourScale(colorScale);
  if (dataBar) return readDataBar(dataBar);
  return iconSet && readIconSet(iconSet);
}

function readColourScale({
  cfvo,
  colors,
}: NonNullable<ConditionalRule["colorScale"]>): ColourScale | undefined {
  if (colors.includes("")) return undefined;
  const config = cfvo.map((point, index) => ({
    index,
    color: colourFrom(colors[index], "#FFFFFF"),
    value: readPoint(point),
  }));
  return { type: "colorScale", config };
}

function readDataBar({ cfvo, color }: NonNullable<ConditionalRule["dataBar"]>): DataBar {
  const [min = { type: "min" }, max = { type: "max" }] = cfvo.map(readPoint);
  const positiveColor = colourFrom(color, BAR);
  const config = { min, max, isGradient: true, positiveColor, nativeColor: NEGATIVE_BAR };
  return { type: "dataBar", isShowValue: true, config };
}

/** A file lists the steps from the lowest; the screen from the highest, and counts icons likewise. */
function readIconSet(stored: NonNullable<ConditionalRule["iconSet"]>): IconSet {
  const { iconSet: iconType, cfvo, reverse = false, showValue = true } = stored;
  const config = cfvo.map((point, index) => ({
    operator: "greaterThanOrEqual",
    value: readPoint(point),
    iconType,
    iconId: String(reverse ? index : cfvo.length - 1 - index),
  }));
  return { type: "iconSet", isShowValue: showValue, config: config.reverse() };
}

export function writeScale(rule: ColourScale | DataBar | IconSet): Scale {
  if (rule.type === "colorScale") {
    const steps = [...rule.config].sort((one, other) => one.index - other.index);
    const cfvo = steps.map(({ value }, index) => writePoint(value, index === 0 ? "min" : "max"));
    return { colorScale: { cfvo, colors: steps.map(({ color }) => colourTo(color)) } };
  }
  if (rule.type === "dataBar") {
    const { min, max, positiveColor } = rule.config;
    const cfvo = [writePoint(min, "min"), writePoint(max, "max")];
    return { dataBar: { cfvo, color: colourTo(positiveColor) } };
  }
  const [highest, ...others] = rule.config;
  const lowest = others[others.length - 1];
  const cfvo = [...rule.config].reverse().map(({ value }, index) => {
    // The lowest step takes all that is left, whatever the screen says of it.
    const { type, value: at } = writePoint(value, "min");
    return index === 0 || type === "max"
      ? { type: "percent" as const, value: "0" }
      : { type, ...(at === undefined ? {} : { value: at }) };
  });
  return {
    iconSet: {
      iconSet: iconSetName(highest?.iconType ?? "", rule.config.length),
      cfvo,
      showValue: rule.isShowValue,
      reverse: Number(highest?.iconId ?? 0) > Number(lowest?.iconId ?? 0),
    },
  };
}

const ICON_SETS =
  "3Arrows 3ArrowsGray 3Flags 3TrafficLights1 3TrafficLights2 3Signs 3Symbols 3Symbols2 4Arrows " +
  "4ArrowsGray 4RedToBlack 4Rating 4TrafficLights 5Arrows 5ArrowsGray 5Rating 5Quarters";

/** Sets that only the screen has give way to one with as many steps: Excel refuses unknown names. */
function iconSetName(wanted: string, steps: number): string {
  if (ICON_SETS.split(" ").includes(wanted)) return wanted;
  if (steps === 5) return "5Rating";
  return steps === 4 ? "4TrafficLights" : "3TrafficLights1";
}
