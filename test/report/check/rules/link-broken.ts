import type { RuleExamples } from "./example";

export const linkBroken: RuleExamples = {
  finds: {
    "a space within a host's name": {
      row: { actions: "1. เผยแพร่ที่ www.sme.go. th ทุกเดือน" },
      found: {
        cell: "F6",
        key: "actions",
        values: { text: "www.sme.go. th" },
        suggestions: ["www.sme.go.th"],
        fixes: [{ offered: "www.sme.go.th", gives: { F6: "1. เผยแพร่ที่ www.sme.go.th ทุกเดือน" } }],
      },
    },
    "a comma for a dot": {
      row: { results: "• ดูที่ (www,sme.go.th)" },
      found: {
        cell: "G6",
        key: "results",
        values: { text: "www,sme.go.th" },
        suggestions: ["www.sme.go.th"],
        fixes: [{ offered: "www.sme.go.th", gives: { G6: "• ดูที่ (www.sme.go.th)" } }],
      },
    },
    "an opening without its colon, and keeps what stands behind": {
      row: { measures: "• เผยแพร่ที่ https//www.sme.go.th/ita?id=1." },
      found: {
        cell: "D6",
        key: "measures",
        values: { text: "https//www.sme.go.th/ita?id=1" },
        suggestions: ["https://www.sme.go.th/ita?id=1"],
        fixes: [
          {
            offered: "https://www.sme.go.th/ita?id=1",
            gives: { D6: "• เผยแพร่ที่ https://www.sme.go.th/ita?id=1." },
          },
        ],
      },
    },
    "a letter too few in the opening": {
      row: { actions: "1. ดูที่ htp://www.sme.go.th" },
      found: {
        cell: "F6",
        key: "actions",
        values: { text: "htp://www.sme.go.th" },
        suggestions: ["http://www.sme.go.th"],
        fixes: [{ offered: "http://www.sme.go.th", gives: { F6: "1. ดูที่ http://www.sme.go.th" } }],
      },
    },
    "a letter w too many": {
      row: { actions: "1. ดูที่ wwww.sme.go.th" },
      found: {
        cell: "F6",
        key: "actions",
        values: { text: "wwww.sme.go.th" },
        suggestions: ["www.sme.go.th"],
        fixes: [{ offered: "www.sme.go.th", gives: { F6: "1. ดูที่ www.sme.go.th" } }],
      },
    },
    "an opening alone, which only a person can complete": {
      row: { actions: "1. เผยแพร่ที่ https:// และบอร์ดประชาสัมพันธ์" },
      found: { cell: "F6", key: "actions", values: { text: "https://" } },
    },
    "a host without its end": {
      row: { actions: "1. เผยแพร่ที่ www.sme" },
      found: { cell: "F6", key: "actions", values: { text: "www.sme" } },
    },
  },
  passes: {
    "links that open": {
      row: { actions: "1. ดูที่ https://www.sme.go.th/ita?id=1 หรือ www.sme.go.th." },
    },
    "an address of mail": { row: { actions: "1. ส่งที่ hr@sme.go.th" } },
    "links in a list with commas": { row: { actions: "1. เผยแพร่ที่ www.sme.go.th, www.ita.go.th" } },
    "a link with Thai right behind it": { row: { actions: "1. ที่ https://www.sme.go.thทุกเดือน" } },
    "words for a link": { row: { actions: "1. เผยแพร่ทางเว็บไซต์ http และ intranet" } },
  },
};
