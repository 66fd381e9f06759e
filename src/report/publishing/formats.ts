/** What the finished report can become; files of each end with its name. */
export const formats = ["docx", "html", "csv", "json"] as const;
export type Format = (typeof formats)[number];

/** Programs are told of the report alone, in the digits that were typed. */
export const isForPeople = (format: Format | "pdf"): boolean =>
  format !== "csv" && format !== "json";
