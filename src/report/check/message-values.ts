import { cellAddress } from "../address";
import type { Finding, Fix } from "./finding";

/** What is filled into the message of a finding, `findings.rules.<rule>.found`. */
export function messageValues({ row, column, key, values }: Finding) {
  return { ...values, cell: cellAddress(row, column), ...(key === null ? {} : { key }) };
}

/** What is filled into the label of a fix, `findings.rules.<rule>.fix`. */
export function fixValues(fix: Fix) {
  switch (fix.kind) {
    case "text":
      return { to: fix.to };
    case "move":
      return { section: fix.section };
    case "build":
      return { code: fix.items.map(({ code }) => code).join(", ") };
  }
}
