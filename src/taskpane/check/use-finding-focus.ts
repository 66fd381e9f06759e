import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
} from "react";
import type { Finding } from "../../report/check/finding";
import { findingsOf } from "./filter-findings";
import type { FindingGroup } from "./group-findings";
import { neighbours, type Here } from "./neighbours";

/** So many rows at a time, that a long list comes up quickly. */
const pageLength = 50;

/** Where a person is in the list of findings, and how the keyboard moves there. */
export function useFindingFocus(
  groups: readonly FindingGroup[],
  onSelect: (finding: Finding) => void,
) {
  const section = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [here, setHere] = useState<Here | null>(null);
  const [length, setLength] = useState(pageLength);
  /** The finding to be focused once it is drawn; an object of its own for each time. */
  const [goal, setGoal] = useState<{ index: number } | null>(null);
  const findings = findingsOf(groups);
  const { previous, next } = neighbours(findings, here);

  useEffect(() => {
    if (!goal) return;
    const items = itemsIn(section.current);
    const item = items[Math.min(goal.index, items.length - 1)];
    focusOn(item?.querySelector("button") ?? heading.current);
  }, [goal]);

  /** Puts the focus on the finding that stands there, the last one, or on the heading where none is left. */
  const focusAt = useCallback((index: number) => {
    setGoal({ index });
  }, []);
  const go = (index: number) => {
    const finding = findings[index];
    if (!finding) return;
    const group = groups.findIndex((each) => each.findings.includes(finding));
    if (group >= length) setLength(group + pageLength);
    onSelect(finding);
    focusAt(index);
  };
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const index = itemsIn(section.current).findIndex((item) => item.contains(target));
    const finding = findings[index];
    if (finding) setHere({ finding, index });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // A dialog belongs to the section too, but lies over it.
    if (!(event.target instanceof Node) || !event.currentTarget.contains(event.target)) return;
    const asked = event.altKey ? { ArrowUp: previous, ArrowDown: next }[event.key] : undefined;
    if (asked === undefined) moveBetweenFindings(event, itemsIn(section.current));
    else if (asked !== null && !meansElse(event.target)) {
      event.preventDefault();
      go(asked);
    }
  };
  return {
    section,
    heading,
    /** What is drawn of the list so far, and how many rows come next. */
    page: groups.length > length ? groups.slice(0, length) : groups,
    onNextPage: Math.min(pageLength, Math.max(0, groups.length - length)),
    showMore: () => {
      focusAt(findingsOf(groups.slice(0, length)).length);
      setLength(length + pageLength);
    },
    /** Null at an end of the list. */
    goToPrevious:
      previous === null
        ? null
        : () => {
            go(previous);
          },
    goToNext:
      next === null
        ? null
        : () => {
            go(next);
          },
    focusAt,
    onFocus,
    onKeyDown,
  };
}

function itemsIn(section: HTMLElement | null): HTMLElement[] {
  return [...(section?.querySelectorAll<HTMLElement>("[data-finding]") ?? [])];
}

/** Without a jump where it is in sight. */
function focusOn(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: "nearest" });
}

/** Alt with an arrow opens a list of choices, and moves by paragraphs where text is typed. */
function meansElse(target: EventTarget): boolean {
  return target instanceof Element && target.closest("[role=combobox], input, textarea") !== null;
}

/** Arrow keys go from finding to finding, Home and End to the first and last on show. */
function moveBetweenFindings(
  event: KeyboardEvent<HTMLElement>,
  items: readonly HTMLElement[],
): void {
  const buttons = items.map((item) => item.querySelector("button"));
  const at = buttons.findIndex((button) => button === event.target);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  const next = to === undefined || at < 0 ? undefined : buttons[to];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
