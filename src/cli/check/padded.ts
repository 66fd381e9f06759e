import { widthInCharacters } from "../../report/terms/text-width";

export const padded = (text: string, width: number): string => text + padding(text, width);

export const padding = (text: string, width: number): string =>
  " ".repeat(Math.max(0, width - widthInCharacters(text)));
