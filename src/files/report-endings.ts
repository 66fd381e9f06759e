/** What the files are called that reports are read from, for a file chooser; the bytes say what a file is. */
export const reportEndings = [".docx", ".xlsx", ".xlsm", ".xls", ".ods", ".csv"] as const;
