import { useCallback, useState, type FocusEvent, type KeyboardEvent } from "react";
import type { Finding } from "../../report/check/finding";
import { useFocus } from "../parts/use-focus";
import { findingsOf } from "./filter-findings";
import { placeAfterKey } from "./finding-keys";
import type { FindingGroup } from "./group-findings";
import { neighbours, type Here } from "./neighbours";

/** So many rows at a time, that a long list comes up quickly. */
const pageLength = 50;

/** Where a person is in the list of findings, and how the keyboard moves there. */
export function useFindingFocus(
  groups: readonly FindingGroup[],
  onSelect: (finding: Finding) => void,
) {
  const { place: section, focus } = useFocus<HTMLElement>();
  const [here, setHere] = useState<Here | null>(null);
  const [length, setLength] = useState(pageLength);
  const findings = findingsOf(groups);
  const { previous, next } = neighbours(findings, here);

  /** Puts the focus on the finding that stands there, the last one, or on the heading where none is left. */
  const focusAt = useCallback(
    (index: number) => {
      focus((within) => {
        const buttons = buttonsIn(within);
        return buttons[Math.min(index, buttons.length - 1)] ?? headingIn(within);
      }, "least");
    },
    [focus],
  );
  const go = (index: number) => {
    const finding = findings[index];
    if (!finding) return;
    const group = groups.findIndex((each) => each.findings.includes(finding));
    if (group >= length) setLength(group + pageLength);
    onSelect(finding);
    focusAt(index);
  };
  const onFocus = ({ currentTarget, target }: FocusEvent<HTMLElement>) => {
    const index = itemsIn(currentTarget).findIndex((item) => item.contains(target));
    const finding = findings[index];
    if (finding) setHere({ finding, index });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { altKey, currentTarget, key, target } = event;
    // A dialog belongs to the section too, but lies over it.
    if (!(target instanceof Node) || !currentTarget.contains(target)) return;
    const asked = altKey ? { ArrowUp: previous, ArrowDown: next }[key] : undefined;
    const buttons = buttonsIn(currentTarget);
    const at = buttons.findIndex((button) => button === target);
    const to = asked === undefined ? placeAfterKey(key, at, buttons.length) : asked;
    if (to === null || (asked !== undefined && meansElse(target))) return;
    event.preventDefault();
    if (asked === undefined) focusAt(to);
    else go(to);
  };
  return {
    section,
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
    focusOnHeading: () => {
      focus(headingIn);
    },
    onFocus,
    onKeyDown,
  };
}

const headingIn = (section: HTMLElement) => section.querySelector("h3");

const itemsIn = (section: HTMLElement) => [...section.querySelectorAll("[data-finding]")];

/** Each finding's own, which leads to its cell. */
const buttonsIn = (section: HTMLElement) =>
  itemsIn(section).flatMap((item) => item.querySelector("button") ?? []);

/** Alt with an arrow opens a list of choices, and moves by paragraphs where text is typed. */
function meansElse(target: EventTarget): boolean {
  return target instanceof Element && target.closest("[role=combobox], input, textarea") !== null;
}
