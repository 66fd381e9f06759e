import type { Happening } from "./events";
import type { PaneConnection } from "./pane";

/** What has happened in the workbook, on its way to the panes. */
export class Telling {
  private readonly happened: { happening: Happening; by: PaneConnection | undefined }[] = [];

  constructor(private readonly panes: ReadonlySet<PaneConnection>) {}

  /** @param by the pane that did it; nobody where the person did. */
  note(happening: Happening, by?: PaneConnection): void {
    this.happened.push({ happening, by });
  }

  /** Events follow the reply to the request that caused them. */
  tell(): void {
    for (const { happening, by } of this.happened.splice(0)) {
      for (const pane of this.panes) pane.tell(happening, by);
    }
  }

  /** A selection is each person's own: a co-author's pane hears nothing of it. */
  tellOwn(happening: Happening, actor: PaneConnection | undefined): void {
    const hearing = actor ? [actor] : [...this.panes];
    setTimeout(() => {
      for (const pane of hearing) pane.tell(happening, actor);
    }, 0);
  }
}
