/** How deep folders may nest; a relative path says how far up it goes only when the depth is known. */
export const depths = [0, 1, 2, 3, 4, 5];

/** Paths that go up so many folders and from there to none of the allowed ones. */
export const leadsElsewhere = (up, allowed) =>
  `^(?:\\./)*(?:\\.\\.(?:/|$)){${up}}(?!(?:${allowed.join("|")})(?:/|$))`;

/** However an import is written, and what else is refused of syntax there. */
export function refuseImports(name, files, refused, otherSyntax = []) {
  const syntax = refused.map(({ regex, message }) => ({
    // A slash would end the regular expression inside a selector.
    selector: `:matches(ImportExpression, TSImportType) Literal[value=/${regex.replaceAll("/", "\\x2F")}/]`,
    message,
  }));
  return {
    name,
    files,
    rules: {
      "no-restricted-imports": ["error", { patterns: refused }],
      "no-restricted-syntax": ["error", ...syntax, ...otherSyntax],
    },
  };
}
