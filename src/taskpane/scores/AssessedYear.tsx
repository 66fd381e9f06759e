import { Field, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useWords } from "../language/words-shown";
import type { ReferenceYear } from "../../reference/year";
import { yearFor } from "../../report/assessment/family";
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
  const { t } = useWords();
  const offered = [...new Set([...(lists?.keys() ?? []), year])].sort((a, b) => b - a);
  const years = [...(lists?.values() ?? [])].map((each) => yearFor(each, items));
  const fits = yearsThatFit(items, years);
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
      <OfOtherYears year={year} items={items} years={years} />
    </div>
  );
}

/** Codes whose titles another year's list has: most likely the year is another one. */
function OfOtherYears({
  year,
  items,
  years,
}: Omit<Props, "onChoose" | "lists"> & { years: readonly ReferenceYear[] }) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const list = years.find(({ fiscalYear }) => fiscalYear === year);
  const others = years.filter(({ fiscalYear }) => fiscalYear !== year);
  const strangers = list ? itemsOfOtherYears(items, list, others) : [];
  return (
    <Notice intent="warning" className={styles.warning}>
      {strangers.length > 0 && (
        <>
          {t("scores.year.others", { count: strangers.length, year })}
          <ul className={mergeClasses(texts.list, styles.list)} tabIndex={0}>
            {strangers.map(({ code, title, years: itsYears, codeThere }) => (
              <li key={code} className={texts.note}>
                {t(code === codeThere ? "scores.year.sameCode" : "scores.year.other", {
                  code,
                  title,
                  codeThere,
                  years: itsYears.join(", "),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
