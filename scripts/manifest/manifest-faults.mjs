import { DOMParser } from "@xmldom/xmldom";
import { addressFaults } from "./address-faults.mjs";
import { commandFaults } from "./command-faults.mjs";
import { iconFaults } from "./icon-faults.mjs";
import { identityFaults } from "./identity-faults.mjs";
import { lengthFaults } from "./length-faults.mjs";
import { localeFaults } from "./locale-faults.mjs";
import { orderFaults } from "./order-faults.mjs";
import { resourceFaults } from "./resource-faults.mjs";

/*
 * What Excel, the admin centre and the store ask of a manifest, checked without a network. Excel itself
 * refuses a faulty one without saying why. Sources, by the words beside each rule:
 * [order]  learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering
 * [spec]   learn.microsoft.com/openspecs/office_file_formats/ms-owemxml, the schemas of the two namespaces
 * [names]  learn.microsoft.com/javascript/api/manifest, the page of each element
 * [icons]  learn.microsoft.com/office/dev/add-ins/design/add-in-icons and /javascript/api/manifest/icon
 * [store]  learn.microsoft.com/legal/marketplace/certification-policies, 1100: a page to turn to for help
 * [locale] learn.microsoft.com/office/dev/add-ins/develop/localization
 * [panes]  github.com/OfficeDev/office-js, issues 2918 (an error in Excel on the web) and 175 (nor does it work on
 *          a Mac), whatever the page of <Action> says; learn.microsoft.com/office/dev/add-ins/develop/
 *          automatically-open-a-task-pane-with-a-document: of its name only the first use counts
 */

/**
 * @param {string} xml
 * @param {(address: string) => Uint8Array | null} readIcon the file behind an icon's address; null where none is
 * @returns {string[]} a sentence for each fault; none where all is well
 */
export function manifestFaults(xml, readIcon) {
  const app = new DOMParser({ onError: stopAtFault }).parseFromString(
    xml,
    "text/xml",
  ).documentElement;
  const all = [app, ...app.getElementsByTagName("*")];
  const resources = all.find(({ tagName }) => tagName === "Resources");
  const defined = [...(resources?.getElementsByTagName("*") ?? [])].filter((each) =>
    each.hasAttribute("id"),
  );
  const byId = new Map(defined.map((each) => [each.getAttribute("id"), each]));
  return [
    ...all.flatMap(orderFaults),
    ...identityFaults(app, all),
    ...all.flatMap(lengthFaults),
    ...all.flatMap(addressFaults),
    ...resourceFaults(all, defined, byId),
    ...localeFaults(app, all),
    ...iconFaults(all, byId, readIcon),
    ...commandFaults(all),
  ];
}

function stopAtFault(level, message) {
  throw new Error(`The manifest is not well-formed XML (${level}): ${message}`);
}
