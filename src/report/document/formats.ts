/** What the finished report can become. */
export const formats = ["word", "web", "csv", "json"] as const;
export type Format = (typeof formats)[number];
