import type { RuleExamples } from "./example";

export const placeholder: RuleExamples = {
  finds: {
    "a dash where steps should be": {
      row: { actions: "-" },
      found: { cell: "F6", key: "actions", values: { text: "-" } },
    },
    "nothing but a list mark": {
      row: { measures: "1. " },
      found: { cell: "D6", key: "measures", values: { text: "1." } },
    },
    "words that say there is nothing yet, however they are marked": {
      row: { results: "• อยู่ระหว่างดำเนินการ." },
      found: { cell: "G6", key: "results", values: { text: "• อยู่ระหว่างดำเนินการ." } },
    },
    "words that wait for someone's answer": {
      row: { results: "รอข้อมูลจาก ฝทบ. และ ฝบก." },
      found: { cell: "G6", key: "results", values: { text: "รอข้อมูลจาก ฝทบ. และ ฝบก." } },
    },
    "filler letters for an issue and for who is responsible": {
      row: { issue: "xxx", responsible: "N/A" },
      found: [
        { cell: "B6", key: "issue", values: { text: "xxx" } },
        { cell: "E6", key: "responsible", values: { text: "N/A" } },
      ],
    },
    "a dash with letters in it that nobody sees": {
      row: { actions: "-\u200D" },
      found: { cell: "F6", key: "actions", values: { text: "-\u200D" } },
    },
    "words that wait, in letters that a PDF file leaves": {
      row: { results: "รอข\uF70Bอมูล" },
      found: { cell: "G6", key: "results", values: { text: "รอข\uF70Bอมูล" } },
    },
    "one empty item among real ones": {
      row: { actions: "1. ประชุมคณะทำงาน\n2. รอข้อมูล\n3. สรุปผล" },
      found: { cell: "F6", key: "actions", values: { text: "2. รอข้อมูล" } },
    },
    "a text wholly of them, once": {
      row: { actions: "1. -\n2. -\n3. -" },
      found: { cell: "F6", key: "actions", values: { text: "1. -" } },
    },
  },
  passes: {
    "a result that nothing was complained of": { row: { results: "• ไม่มีข้อร้องเรียน" } },
    "work under way with what it is and till when": {
      row: { results: "• อยู่ระหว่างดำเนินการจัดซื้อระบบใหม่ คาดว่าแล้วเสร็จ 30 ก.ย. 66" },
    },
    "a line that divides what stands above and below": {
      row: { actions: "1. ประชุมคณะทำงาน\n…………\n2. สรุปผล" },
    },
    "a dash below the departments that are responsible": { row: { responsible: "ฝทบ.\n-" } },
    "words that only begin alike": { row: { results: "• รอบการประเมินครบทั้งสองรอบ" } },
    "an empty cell, of which another rule speaks": { row: { results: "" } },
    "a score, which may be a number alone": { row: { score: "83" } },
  },
};

export const headingOnly: RuleExamples = {
  finds: {
    "a line that announces a list which does not follow": {
      row: { actions: "1. ประชุมคณะทำงาน มีมติดังนี้" },
      found: { cell: "F6", key: "actions", values: { text: "1. ประชุมคณะทำงาน มีมติดังนี้" } },
    },
    "a heading with its colon": {
      row: { results: "ผลลัพธ์ :" },
      found: { cell: "G6", key: "results", values: { text: "ผลลัพธ์ :" } },
    },
    "a wide colon, as other keyboards have it": {
      row: { results: "ผลลัพธ์：" },
      found: { cell: "G6", key: "results", values: { text: "ผลลัพธ์：" } },
    },
    "a last line of several, over the blank ones below": {
      row: { measures: "• จัดทำแนวทาง\n• เผยแพร่ผ่านช่องทาง ได้แก่\n\n \n" },
      found: { cell: "D6", key: "measures", values: { text: "• เผยแพร่ผ่านช่องทาง ได้แก่" } },
    },
    "a long line, shortened in the message": {
      row: {
        actions: "1. แต่งตั้งคณะทำงานส่งเสริมคุณธรรมและความโปร่งใสของหน่วยงาน ประกอบด้วย",
      },
      found: {
        cell: "F6",
        key: "actions",
        values: { text: "1. แต่งตั้งคณะทำงานส่งเสริมคุณธรรมและ…" },
      },
    },
    "one in the cell where a text that runs on ends": {
      row: { actions: "1. ประชุมคณะทำงาน\n2. ดำเนินการดังต่อไปนี้" },
      shape: { splitRows: new Set([1]) },
      found: { cell: "F7", key: "actions", values: { text: "2. ดำเนินการดังต่อไปนี้" } },
    },
  },
  passes: {
    "a heading with its list": { row: { actions: "1. ประชุม มีมติดังนี้\n1.1 เห็นชอบ\n1.2 แจ้งเวียน" } },
    "a heading with its text behind it": { row: { results: "ผลลัพธ์ : บุคลากรทราบหลักเกณฑ์" } },
    "a heading whose text stands in the next sheet row": {
      row: { actions: "1. ดำเนินการดังนี้\n1.1 ประชุมคณะทำงาน" },
      shape: { splitRows: new Set([1]) },
    },
    "a time of day": { row: { actions: "1. ประชุมเวลา 9:30 น." } },
    "words that announce in the midst of a sentence": {
      row: { actions: "1. ดำเนินการดังนี้คือแจ้งเวียนหลักเกณฑ์" },
    },
  },
};

export const breaksOff: RuleExamples = {
  finds: {
    "a sentence that ends with a word for what follows": {
      row: { actions: "1. ทบทวนหลักเกณฑ์การเลื่อนตำแหน่งและ" },
      found: { cell: "F6", key: "actions", values: { text: "…วนหลักเกณฑ์การเลื่อนตำแหน่งและ" } },
    },
    "such a word behind a space": {
      row: { results: "• บุคลากรเข้าใจขั้นตอน เพื่อ" },
      found: { cell: "G6", key: "results", values: { text: "…• บุคลากรเข้าใจขั้นตอน เพื่อ" } },
    },
    "the last line of several, over the blank ones below": {
      row: { measures: "• จัดทำแนวทาง\n• เผยแพร่ทางเว็บไซต์ ตลอดจน \n\n" },
      found: { cell: "D6", key: "measures", values: { text: "…• เผยแพร่ทางเว็บไซต์ ตลอดจน" } },
    },
    "a phrase that has its sentence still to come": {
      row: { actions: "1. แจ้งเวียนซึ่งดำเนินการ" },
      found: { cell: "F6", key: "actions", values: { text: "…1. แจ้งเวียนซึ่งดำเนินการ" } },
    },
    "such a word alone": {
      row: { results: "โดย" },
      found: { cell: "G6", key: "results", values: { text: "…โดย" } },
    },
    "one in the cell where a text that runs on ends": {
      row: { actions: "1. ประชุมคณะทำงาน\n2. สรุปผล รวมถึง" },
      shape: { splitRows: new Set([1]) },
      found: { cell: "F7", key: "actions", values: { text: "…2. สรุปผล รวมถึง" } },
    },
    "each column that does": {
      row: { measures: "• แจ้งเวียน หรือ", actions: "1. ประกาศหลักเกณฑ์ ซึ่ง" },
      found: [
        { cell: "D6", key: "measures", values: { text: "…• แจ้งเวียน หรือ" } },
        { cell: "F6", key: "actions", values: { text: "…1. ประกาศหลักเกณฑ์ ซึ่ง" } },
      ],
    },
  },
  passes: {
    "such words in the midst of a sentence": {
      row: { actions: "1. ทบทวนหลักเกณฑ์และแจ้งเวียน โดยเผยแพร่ทางเว็บไซต์" },
    },
    "a line that breaks in the midst of the text": {
      row: { actions: "1. ทบทวนหลักเกณฑ์และ\nแจ้งเวียนให้ทราบทั่วกัน" },
    },
    "a sentence that goes on in the next sheet row": {
      row: { actions: "1. ทบทวนหลักเกณฑ์และ\nแจ้งเวียนให้ทราบทั่วกัน" },
      shape: { splitRows: new Set([1]) },
    },
    "nouns that end as such words do": {
      row: { measures: "• จัดอบรมเจ้าหน้าที่", actions: "1. งดรับสิ่งของ", results: "• มีการปรึกษาหารือ" },
    },
    "a text that ends with an abbreviation": { row: { results: "• แจ้ง ฝทบ. ฝบก. ฯลฯ" } },
    "an empty cell, of which another rule speaks": { row: { results: "" } },
  },
};

export const sameText: RuleExamples = {
  finds: {
    "steps that only say the measure again": {
      row: { actions: "• ประกาศหลักเกณฑ์การเลื่อนตำแหน่งให้ทราบทั่วกัน" },
      found: { cell: "F6", key: "actions", values: { other: "measures" } },
    },
    "a result that only says the steps again, whatever its marks and spaces": {
      row: {
        actions: "1. ทบทวนหลักเกณฑ์\n2. แจ้งเวียนหลักเกณฑ์",
        results: "- ทบทวน หลักเกณฑ์\n- แจ้งเวียนหลักเกณฑ์",
      },
      found: { cell: "G6", key: "results", values: { other: "actions" } },
    },
    "one text in all three columns": {
      row: { measures: "จัดทำ E-Service", actions: "จัดทำ e-service", results: "จัดทำ E-SERVICE" },
      found: [
        { cell: "F6", key: "actions", values: { other: "measures" } },
        { cell: "G6", key: "results", values: { other: "measures" } },
      ],
    },
  },
  passes: {
    "short texts, which may well be the same": {
      row: { measures: "แจ้งเวียน", actions: "แจ้งเวียน" },
    },
    "steps that say the measure again and more": {
      row: { actions: "1. ประกาศหลักเกณฑ์การเลื่อนตำแหน่งให้ทราบทั่วกัน\n2. ตอบข้อซักถาม" },
    },
    "empty cells, of which other rules speak": { row: { measures: "", actions: "", results: "" } },
    "what other rows say": { row: { results: "• ประชาชนตรวจสอบผลงานและการใช้งบประมาณได้" } },
  },
};
