import type { RuleExamples } from "./example";

export const unknownInstrument: RuleExamples = {
  finds: {
    "a slip of typing, offering what the code tells": {
      row: { instrument: "ITT" },
      found: {
        cell: "A6",
        key: "instrument",
        values: { text: "ITT" },
        suggestions: ["IIT"],
        fixes: [{ offered: "IIT", gives: { A6: "IIT" } }],
      },
    },
    "a slip by which the code tells another than the nearest": {
      row: { instrument: "ITT", issue: "e12 การปรับปรุงการให้บริการ" },
      found: {
        cell: "A6",
        key: "instrument",
        values: { text: "ITT" },
        suggestions: ["EIT"],
        fixes: [{ offered: "EIT", gives: { A6: "EIT" } }],
      },
    },
    "a nought for the letter O where the issue tells nothing": {
      row: { instrument: "0 it", issue: "การเปิดเผยข้อมูลในเว็บไซต์" },
      found: {
        cell: "A6",
        key: "instrument",
        values: { text: "0 it" },
        suggestions: ["IIT", "EIT", "OIT"],
        fixes: [
          { offered: "IIT", gives: { A6: "IIT" } },
          { offered: "EIT", gives: { A6: "EIT" } },
          { offered: "OIT", gives: { A6: "OIT" } },
        ],
      },
    },
    "words that name no instrument": {
      row: { instrument: "แบบวัดภายใน", issue: "การสื่อสารภายในองค์กร" },
      found: { cell: "A6", key: "instrument", values: { text: "แบบวัดภายใน" } },
    },
    "the name of the whole assessment": {
      row: { instrument: "ITA", issue: "i8, e7 การเปิดเผยข้อมูลงบประมาณ" },
      found: { cell: "A6", key: "instrument", values: { text: "ITA" } },
    },
  },
  passes: {
    "an instrument in small letters": { row: { instrument: "iit" } },
    "a part of an instrument": { row: { instrument: "EIT (1)" } },
    "an instrument within words": { row: { instrument: "แบบวัด IIT" } },
    "an empty cell, of which another rule speaks": { row: { instrument: " " } },
    "a formula that fails, of which another rule speaks": { row: { instrument: "#N/A" } },
  },
};

export const wrongInstrument: RuleExamples = {
  finds: {
    "an item under another instrument than its code says": {
      row: { instrument: "EIT" },
      found: {
        cell: "A6",
        key: "instrument",
        values: { item: "i18", instrument: "IIT", given: "EIT" },
        suggestions: ["IIT"],
        fixes: [{ offered: "IIT", gives: { A6: "IIT" } }],
      },
    },
    "an item under a part of another instrument": {
      row: { instrument: "EIT (1)", issue: "O13 รายงานผลการดำเนินงานประจำปี" },
      found: {
        cell: "A6",
        key: "instrument",
        values: { item: "O13", instrument: "OIT", given: "EIT" },
        suggestions: ["OIT"],
        fixes: [{ offered: "OIT", gives: { A6: "OIT" } }],
      },
    },
    "an indicator without a code that is known of another instrument": {
      row: { instrument: "IIT", issue: "การป้องกันการทุจริต (คะแนนภาพรวม 93.75 คะแนน)" },
      found: {
        cell: "A6",
        key: "instrument",
        values: {
          item: "การป้องกันการทุจริต (คะแนนภาพรวม 93.75…",
          instrument: "OIT",
          given: "IIT",
        },
        suggestions: ["OIT"],
        fixes: [{ offered: "OIT", gives: { A6: "OIT" } }],
      },
    },
    "items of two instruments in one row, for a person to part": {
      row: { issue: "i8, e7 การเปิดเผยข้อมูลงบประมาณ" },
      found: {
        cell: "A6",
        key: "instrument",
        values: { item: "i8, e7", instrument: "IIT, EIT", given: "IIT" },
      },
    },
  },
  passes: {
    "an item under a part of its own instrument": {
      row: { instrument: "EIT (2)", issue: "e12 การปรับปรุงการให้บริการ" },
    },
    "an indicator without a code under its own instrument": {
      row: { instrument: "OIT", issue: "การป้องกันการทุจริต" },
    },
    "words that are no item's title": { row: { instrument: "EIT", issue: "การสื่อสารภายในองค์กร" } },
    "an instrument that is none, of which another rule speaks": { row: { instrument: "ITT" } },
    "a title where the year's items are not known": {
      row: { instrument: "IIT", issue: "การป้องกันการทุจริต" },
      year: null,
    },
  },
};
