import type { Say } from "../../messages/words";
import { severities } from "../../report/check/found";
import { rules } from "../../report/check/rules/rules";

/** Every rule of the check as a page in Markdown, the most serious first. */
export function rulesPage(t: Say): string {
  const parts = severities.map((severity) => {
    const lines = rules
      .filter((rule) => rule.severity === severity)
      .map(({ code }) => {
        const words = (key: "name" | "why") => t(`findings.rules.${code}.${key}`);
        return `| ${words("name")} | ${words("why")} | \`${code}\` |`;
      });
    const head = (["rule", "why", "code"] as const).map((key) => t(`cli.rules.${key}`)).join(" | ");
    return [
      `## ${t(`findings.severity.${severity}`)} (${lines.length})`,
      t(`cli.rules.${severity}`),
      [`| ${head} |`, "| --- | --- | --- |", ...lines].join("\n"),
    ].join("\n\n");
  });
  const title = `# ${t("cli.rules.title", { count: rules.length })}`;
  return [title, t("cli.rules.intro"), ...parts].join("\n\n");
}
