import { useEffect, useState } from "react";
import type { ReferenceYear } from "../../reference/year";
import type { UserYear } from "../../report/sheets/user-years/user-years";
import { loadListsOf, yearsOffered } from "../../report/assessment/year-lists";

export type YearLists = ReadonlyMap<number, ReferenceYear>;

export interface LoadedYears {
  /** By fiscal year; null until they are there. */
  lists: YearLists | null;
  failed: boolean;
  retry: () => void;
}

/** The lists of every year there are any of: small, but not part of what the pane opens with. */
export function useYearLists(userYears: readonly UserYear[]): LoadedYears {
  const [lists, setLists] = useState<YearLists | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    loadAll(userYears).then(
      (loaded) => {
        if (!wanted) return;
        setLists(loaded);
        setFailed(false);
      },
      () => {
        if (wanted) setFailed(true);
      },
    );
    return () => {
      wanted = false;
    };
  }, [userYears, attempt]);
  return {
    lists,
    failed,
    retry: () => {
      setAttempt(attempt + 1);
    },
  };
}

async function loadAll(userYears: readonly UserYear[]): Promise<YearLists> {
  const lists = new Map<number, ReferenceYear>();
  const years = yearsOffered(userYears);
  const loaded = await Promise.all(years.map((year) => loadListsOf(year, userYears)));
  for (const year of loaded) if (year) lists.set(year.fiscalYear, year);
  return lists;
}
