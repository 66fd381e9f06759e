/** What the finished report can become; files of each end with its name. */
export const formats = ["docx", "html", "csv", "json"] as const;
export type Format = (typeof formats)[number];
