import { invalidArgument } from "./fault";

/** The colour names add-ins write most; Excel knows the HTML ones, and answers in #RRGGBB. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};

export function toHexColor(color: string): string {
  const named = NAMED[color.toLowerCase()];
  if (named) return named;
  const [, short] = /^#([0-9a-f]{3})$/i.exec(color) ?? [];
  if (short) return `#${[...short].map((digit) => digit + digit).join("")}`.toUpperCase();
  if (/^#[0-9a-f]{6}$/i.test(color)) return color.toUpperCase();
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color)?.slice(1, 4);
  if (!parts) throw invalidArgument(`the color ${color}`);
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
