import stringWidth from "string-width";

export const padded = (text: string, width: number): string => text + padding(text, width);

/** Thai vowels and tone marks above and below the line take no room. */
export const padding = (text: string, width: number): string =>
  " ".repeat(Math.max(0, width - stringWidth(text)));
