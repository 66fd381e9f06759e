import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";
import type { Surroundings } from "./workbench";

const dist = join(__dirname, "../../dist");

/**
 * What the journeys take place in, as the environment says; nothing but the newest Excel in its light theme
 * where it says nothing: ITA_EXCEL=1.9 an older one, ITA_THEME=dark or contrast, ITA_SITE=folder the files an
 * agency puts on its server, with their policy as a header.
 */
const { ITA_EXCEL, ITA_THEME: theme, ITA_SITE: everySite } = process.env;

export interface Scenery {
  /** The ExcelApi version to play; the newest where none is named. */
  excel?: string | undefined;
  /** The language of the person's Excel; Thai where none is named. */
  locale?: string;
  /** The folder of a package's `site`; the pages of the workbench's own build where none is named. */
  site?: string | undefined;
}

export const usualScenery: Scenery = { excel: ITA_EXCEL, site: everySite };

export function surroundingsIn({ site, locale }: Scenery): Surroundings {
  return {
    ...(locale === undefined ? {} : { locale }),
    highContrast: theme === "contrast",
    ...(site === undefined ? {} : { prepare: onlyOfficeFromElsewhere }),
  };
}

export async function serveAddIn({
  excel,
  site,
}: Scenery): Promise<{ address: string; close: () => void }> {
  if (!existsSync(join(dist, "index.html"))) throw new Error("Run `npm run build` first");
  const { serve } = await import("../../scripts/serve.mjs");
  const { contentSecurityPolicy } = await import("../../scripts/content-security-policy.mjs");
  const policy = contentSecurityPolicy();
  const policies = { "taskpane.html": policy, "commands.html": policy };
  const { address, close } =
    site === undefined ? await serve([dist], 0) : await serve([site, dist], 0, { policies });
  const played = new URLSearchParams({
    ...(excel === undefined ? {} : { excel }),
    ...(theme === "dark" ? { theme } : {}),
    ...(site === undefined ? {} : { packaged: "" }),
  });
  return { address: `${address}?${played}`, close };
}

/** In the place of office.js at Microsoft's comes the workbench's; no other request leaves this machine. */
async function onlyOfficeFromElsewhere(context: BrowserContext): Promise<void> {
  const office = ["workbench-office.js", "excel-web.js"].map((file) =>
    readFileSync(join(dist, file), "utf8"),
  );
  await context.route(
    (url) => url.hostname !== "localhost",
    (route) =>
      route.request().url() === "https://appsforoffice.microsoft.com/lib/1/hosted/office.js"
        ? route.fulfill({ contentType: "text/javascript", body: office.join(";\n") })
        : Promise.reject(new Error(`a request to ${route.request().url()}`)),
  );
}
