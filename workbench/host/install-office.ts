import { officeFor } from "./office";
import type { PaneConnection } from "./pane";
import { tellUndoGroups } from "./undo-groups";

/** Makes a window (or any object that stands for one) a task pane. Call it before the library's script. */
export function installOffice(window: object, pane: PaneConnection): void {
  const Office = officeFor(pane);
  // The script takes `Microsoft.Office.WebExtension` for the window's `Office` and adds to it,
  // and asks the factory, which in Excel comes with the loader, for `Office.context`.
  const { context } = Office;
  tellUndoGroups(window);
  Object.assign(window, {
    _richApiNativeBridge: pane.bridge,
    Office,
    Microsoft: { Office: { WebExtension: Office } },
    OSF: { _OfficeAppFactory: { getContext: () => context } },
  });
}
