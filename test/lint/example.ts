/** Code that a lint rule refuses, or lets through where no rule is named. */
export interface Example {
  file: string;
  /** What the code does, as the end of a sentence. */
  does: string;
  code: string;
  rule?: string;
}
