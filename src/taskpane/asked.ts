/** What a ribbon button asks the pane to begin with; the manifest names it in the page's address. */
export const wishes = ["layout", "check", "publish"] as const;
export type Asked = (typeof wishes)[number];

/** @param search the page's query, as `?do=check`; Excel adds words of its own to it. */
export function askedOf(search: string): Asked | null {
  const wish = new URLSearchParams(search).get("do");
  return wishes.find((each) => each === wish) ?? null;
}
