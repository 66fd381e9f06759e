import { existsSync } from "node:fs";
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Command } from "commander";
import { zipSync } from "fflate";
import webpack from "webpack";
import configure from "../../webpack.config.js";
import { contentSecurityPolicy, officeOnline } from "../content-security-policy.mjs";
import { manifestFaults } from "../manifest/manifest-faults.mjs";
import { packageFolder, shareAddress, siteAddress, WrongAddress } from "./addresses.mjs";
import { powershellScript, registryFile } from "./catalogue.mjs";
import { guideInOneFile, putGuideOnSite } from "./guide.mjs";
import { nginxConfig, webConfig } from "./servers.mjs";
import { blankForm } from "./template.mjs";
import { validateOnline } from "./validate-online.mjs";

/** Makes what an agency installs: a folder for its server, and one file for its people. */
const root = fileURLToPath(new URL("../..", import.meta.url));
const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));

const { url, share, officeJs, out, offline } = new Command("package")
  .requiredOption("--url <address>", "the https address of the folder that site/ will be put into")
  .option("--share <folder>", "the network folder for the manifest, as \\\\server\\share\\ita")
  .option(
    "--office-js <address>",
    "an office.js of your own, for a network without internet",
    officeOnline,
  )
  .option("--offline", "ask no validator of Microsoft's: the manifest is checked here alone")
  .option("--out <folder>", "where to put it all", join(root, "package"))
  .parse()
  .opts();

try {
  await makePackage(
    siteAddress(url),
    share === undefined ? null : shareAddress(share),
    packageFolder(resolve(out)),
  );
} catch (error) {
  if (!(error instanceof WrongAddress)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function makePackage(address, folder, out) {
  const site = join(out, "site");
  await rm(out, { recursive: true, force: true });
  await build(site);
  const policy = contentSecurityPolicy(officeJs);
  const manifest = await manifestFor(address, site);
  const put = (name, content) => writeFile(join(out, name), content);
  await put("manifest.xml", manifest);
  await put("nginx.conf", nginxConfig(address, policy));
  await put("site/web.config", webConfig(policy));
  const agency = { version, folder, address };
  const form = await blankForm();
  await put("site/ita-report-form.xlsx", form);
  const zip = `ita-report-hr-${version}.zip`;
  await put(zip, await forPeople(manifest, form, agency));
  await cp(join(out, zip), join(site, zip));
  await putGuideOnSite(root, site, agency, zip);
  await cp(join(root, "docs/for-it.md"), join(out, "for-it.md"));
  if (offline)
    console.log("The manifest passed the checks made here; Microsoft's validator was not asked.");
  else await validate(join(out, "manifest.xml"));
  console.log(
    `\n  ${site}\n    → ${address}\n  ${join(out, zip)}\n    → HR, or send them the address ${address}install.html`,
  );
}

async function validate(manifest) {
  const { asked, errors } = await validateOnline(manifest);
  console.log(
    asked
      ? `Microsoft's validator: ${errors.length === 0 ? "valid" : errors.join("\n")}`
      : `Microsoft's validator was not reached (${errors.join()}); the manifest passed the checks made here.`,
  );
  if (asked && errors.length > 0) process.exitCode = 1;
}

async function build(site) {
  const configuration = configure({ site: true, officeJs }, { mode: "production" });
  const stats = await promisify(webpack)({
    ...configuration,
    output: { ...configuration.output, path: site },
  });
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
}

/** The manifest with the agency's own address: the same add-in, whoever serves it. */
async function manifestFor(address, site) {
  const own = await readFile(join(root, "manifest.xml"), "utf8");
  const manifest = own.replaceAll("https://localhost:3000/", address);
  const files = await iconsOf(manifest, address, site);
  const faults = manifestFaults(manifest, (icon) => files.get(icon) ?? null);
  if (faults.length > 0) throw new Error(`The manifest has faults:\n${faults.join("\n")}`);
  return manifest;
}

async function iconsOf(manifest, address, site) {
  const icons = [...manifest.matchAll(/"([^"]+\.png)"/g)].map(([, icon]) => icon);
  const read = icons
    .map((icon) => [icon, join(site, icon.slice(address.length))])
    .filter(([, file]) => existsSync(file))
    .map(async ([icon, file]) => [icon, await readFile(file)]);
  return new Map(await Promise.all(read));
}

/** One file for those who install it on their own: what Excel reads, and a page that says how. */
async function forPeople(manifest, form, agency) {
  const { folder } = agency;
  const text = (content) => Buffer.from(content, "utf8");
  return zipSync({
    "manifest.xml": text(manifest),
    "แบบฟอร์มรายงาน ITA.xlsx": form,
    "คู่มือติดตั้ง.html": text(await guideInOneFile(root, agency)),
    ...(folder === null
      ? {}
      : {
          "ita-catalog.reg": registryFile(folder),
          "ita-catalog.ps1": text(powershellScript(folder)),
        }),
  });
}
