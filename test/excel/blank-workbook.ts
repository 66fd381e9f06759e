import { openPane, startHost, type StartedHost, type TestPane } from "../support/pane";

export interface Opened extends StartedHost {
  readonly pane: TestPane;
}

/** For each test of a file a blank workbook of its own, and the pane that the globals speak for. */
export function openBlankWorkbook(): () => Opened {
  let opened: Opened;
  beforeEach(() => {
    const started = startHost();
    opened = { ...started, pane: openPane(started.host) };
  });
  afterEach(() => opened.stop());
  return () => opened;
}
