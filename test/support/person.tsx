import { useArrowNavigationGroup } from "@fluentui/react-components";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactElement, ReactNode } from "react";
import type { Language } from "../../src/messages/language";
import { ShownLanguage } from "../../src/taskpane/language/words-shown";

// What is shown here has no page that could be scrolled, and no undo of a browser's own.
Element.prototype.scrollIntoView = () => undefined;
document.execCommand = () => false;
window.scrollTo = () => undefined;
// Nor has anything there a height.
globalThis.ResizeObserver = class {
  observe = () => undefined;
  unobserve = () => undefined;
  disconnect = () => undefined;
};

/** What React complains of is a fault like any other; not that something was loaded in a test's own time. */
let complaints: unknown[][];
beforeEach(() => {
  complaints = [];
  jest.spyOn(console, "error").mockImplementation((...of) => {
    if (!String(of[0]).includes("not wrapped in act")) complaints.push(of);
  });
});
afterEach(() => {
  expect(complaints).toEqual([]);
});

/** Shows a part of the pane to a person, who clicks and types; `screen` finds what they see. */
export function show(part: ReactElement, language: Language = "th") {
  const shown = { language, choose: () => undefined };
  const InPane = ({ children }: { children: ReactNode }) => (
    <ShownLanguage.Provider value={shown}>
      <Tabs />
      {children}
    </ShownLanguage.Provider>
  );
  return { person: userEvent.setup(), ...render(part, { wrapper: InPane }) };
}

/** The pane's tabs look after the keyboard for as long as it is open, and so do they while dialogs come and go. */
function Tabs() {
  useArrowNavigationGroup();
  return null;
}

/** What a person reads there, from the top down. */
export function readIn(place: Element = document.body): string {
  return wordsOf(place)
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
}

function wordsOf(node: Node): string {
  if (!(node instanceof Element)) return node.textContent ?? "";
  if (node.getAttribute("aria-hidden") === "true") return " ";
  return ` ${[...node.childNodes].map(wordsOf).join("")} `;
}
