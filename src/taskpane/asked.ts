/** What a ribbon button asks the pane to begin with; the manifest names it in the page's address. */
export type Asked = "layout" | "check";

/** @param search the page's query, as `?do=check`; Excel adds words of its own to it. */
export function askedOf(search: string): Asked | null {
  const wish = new URLSearchParams(search).get("do");
  return wish === "layout" || wish === "check" ? wish : null;
}
