import type { Edited } from "../../../../src/report/terms/list/list-editing";

/** A text box as a picture: ‸ where the caret is, or one at either end of the selection. */
export function box(picture: string): Edited {
  const start = picture.indexOf("‸");
  const end = picture.lastIndexOf("‸");
  return { text: picture.replaceAll("‸", ""), start, end: end > start ? end - 1 : end };
}

export function picture({ text, start, end }: Edited): string {
  const selected = start === end ? "" : `${text.slice(start, end)}‸`;
  return `${text.slice(0, start)}‸${selected}${text.slice(end)}`;
}
