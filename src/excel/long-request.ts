import type { Written } from "../report/workbook/drawing";

/**
 * In bytes. Excel on the web takes requests of 5 MB at most (documentation: "Resource limits and performance
 * optimization for Office Add-ins"); what is counted here is the better part of one.
 */
const longest = 3_000_000;

/** What is asked of Excel, sent in parts where it would be too long for one request. */
export class LongRequest {
  private bytes = 0;

  constructor(private readonly context: Excel.RequestContext) {}

  /** Before so many bytes more are asked for: what was asked for so far goes first, where both are too long. */
  async makeRoom(bytes: number): Promise<void> {
    if (this.bytes > 0 && this.bytes + bytes > longest) {
      await this.context.sync();
      this.bytes = 0;
    }
    this.bytes += bytes;
  }
}

export const bytesOf = (content: unknown): number =>
  new TextEncoder().encode(JSON.stringify(content)).length;

/** A block's rows in as many blocks as it takes for each to fit into a request, beside others. */
export function inPieces(block: Written): Written[] {
  const { row, column, values } = block;
  const half = Math.ceil(values.length / 2);
  if (values.length < 2 || bytesOf(values) <= longest / 2) return [block];
  return [
    { row, column, values: values.slice(0, half) },
    { row: row + half, column, values: values.slice(half) },
  ].flatMap(inPieces);
}
