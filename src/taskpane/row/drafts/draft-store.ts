import type { RowTexts } from "../../../report/rows/follow-row";
import type { Fill } from "../use-row-actions";
import { draftsSent, type Drafts } from "./draft";
import { reduceDrafts, type Happening } from "./reduce-drafts";

/** Holds the drafts of all rows, and brings them into the sheet in turn, also of rows no longer on show. */
export class DraftStore {
  private drafts: Drafts = [];
  private writing: Promise<void> | null = null;
  private readonly listeners = new Set<() => void>();

  readonly current = (): Drafts => this.drafts;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  change(happening: Happening): void {
    const before = this.drafts;
    this.drafts = reduceDrafts(before, happening);
    if (this.drafts !== before) for (const listener of this.listeners) listener();
  }

  /** Writes what was left, row by row, one write each; ends when nothing waits any more. */
  write(fill: Fill): Promise<void> {
    this.writing ??= this.writeAll(fill).finally(() => {
      this.writing = null;
    });
    return this.writing;
  }

  private async writeAll(fill: Fill): Promise<void> {
    for (;;) {
      this.change({ kind: "sent" });
      const sent = draftsSent(this.drafts);
      const [first] = sent;
      if (!first) return;
      const fields: Partial<RowTexts> = {};
      const seen: Partial<RowTexts> = {};
      for (const { key, text, base } of sent) {
        fields[key] = text;
        seen[key] = base;
      }
      this.change(await fill(first.target, fields, seen));
    }
  }
}
