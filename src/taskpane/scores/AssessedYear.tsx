import { Field, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { ItemScore } from "../../report/sheets/scores/score-list";
import { itemsOfOtherYears, yearsThatFit } from "../../report/assessment/which-year";
import { Notice } from "../parts/Notice";
import { PickOne } from "../parts/PickOne";
import { useTextStyles } from "../text-styles";
import type { YearLists } from "./use-year-lists";

const useStyles = makeStyles({
  warning: { marginTop: "8px", marginBottom: 0 },
  list: { maxHeight: "132px", marginTop: "4px", overflowY: "auto" },
});

interface Props {
  year: number;
  items: readonly ItemScore[];
  lists: YearLists | null;
  onChoose: (year: number) => void;
}

/** The year the scores are of: it decides what the codes mean. */
export function AssessedYear({ year, items, lists, onChoose }: Props) {
  const { t } = useTranslation();
  const offered = [...new Set([...(lists?.keys() ?? []), year])].sort((a, b) => b - a);
  const fits = yearsThatFit(items, [...(lists?.values() ?? [])]);
  const matching = fits.find(({ fiscalYear }) => fiscalYear === year)?.matching ?? 0;
  return (
    <div>
      <Field
        label={t("scores.year.label")}
        hint={matching > 0 ? t("scores.year.matching", { count: matching }) : t("scores.year.hint")}
      >
        <PickOne
          choices={offered.map((each) => ({
            value: each,
            name: t("scores.year.year", { year: each }),
          }))}
          chosen={year}
          onChoose={onChoose}
        />
      </Field>
      {lists && <OfOtherYears year={year} items={items} lists={lists} />}
    </div>
  );
}

/** Codes whose titles another year's list has: most likely the year is another one. */
function OfOtherYears({
  year,
  items,
  lists,
}: Omit<Props, "onChoose" | "lists"> & { lists: YearLists }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const texts = useTextStyles();
  const list = lists.get(year);
  const others = [...lists.values()].filter(({ fiscalYear }) => fiscalYear !== year);
  const strangers = list ? itemsOfOtherYears(items, list, others) : [];
  return (
    <Notice intent="warning" className={styles.warning}>
      {strangers.length > 0 && (
        <>
          {t("scores.year.others", { count: strangers.length, year })}
          <ul className={mergeClasses(texts.list, styles.list)} tabIndex={0}>
            {strangers.map(({ code, title, years, codeThere }) => (
              <li key={code} className={texts.note}>
                {t(code === codeThere ? "scores.year.sameCode" : "scores.year.other", {
                  code,
                  title,
                  codeThere,
                  years: years.join(", "),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
