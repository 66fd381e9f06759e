export interface HostOptions {
  /** The ExcelApi version to play, from `1.1`; the newest when left out. */
  readonly requirementSet?: string | undefined;
  readonly platform?: string;
  readonly displayLanguage?: string;
  readonly isDark?: boolean;
  /** Brings a cell (zero-based) of the sheet on show into view, as Excel does with one that is selected. */
  readonly reveal?: (row: number, column: number) => void;
}
