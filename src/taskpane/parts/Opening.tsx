import { useTranslation } from "react-i18next";

/** Stands in for what is on its way. */
export function Opening() {
  const { t } = useTranslation();
  return <p role="status">{t("steps.opening")}</p>;
}
