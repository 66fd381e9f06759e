import { quotedSheet } from "../../terms/address";

/**
 * The legend's lines below the grid, as `ฝทบ. : ฝ่ายทรัพยากรบุคคล`, taken from the directory by
 * formula: a name put right there is right here at once.
 * @param from the first directory entry to show, zero-based.
 */
export function legendFormulas(directorySheet: string, from: number, count: number): string[][] {
  const sheet = quotedSheet(directorySheet);
  return Array.from({ length: count }, (_, index) => {
    const row = from + index + 2;
    const abbreviation = `INDEX(${sheet}!$A:$A,${row})`;
    const name = `INDEX(${sheet}!$B:$B,${row})`;
    return [`=IF(${abbreviation}="","",${abbreviation}&" : "&${name})`];
  });
}
