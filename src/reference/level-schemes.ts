import type { SchemeName } from "./year";
import type { KnownScheme } from "./year-facts";

const ofLetters = { confidence: "confirmed", sources: ["S17", "S23"] } as const;
const ofRules = { confidence: "one-source", sources: ["S23"] } as const;
const ofColleges = { confidence: "one-source", sources: ["N18"] } as const;

/** The schemes of every year; which of them a year goes by, it says itself. */
export const levelSchemes: Record<SchemeName, KnownScheme> = {
  letters: {
    steps: [
      { level: "AA", total: 95, ...ofLetters },
      { level: "A", total: 85, ...ofLetters },
      { level: "B", total: 75, ...ofLetters },
      { level: "C", total: 65, ...ofLetters },
      { level: "D", total: 55, ...ofLetters },
      { level: "E", total: 50, ...ofLetters },
      { level: "F", total: 0, ...ofLetters },
    ],
  },
  named: {
    steps: [
      // The total of 95 is confirmed (S23, N10); that each instrument needs it one source says.
      { level: "excellent", total: 95, eachInstrument: 95, ...ofRules },
      {
        level: "good",
        total: 85,
        eachInstrument: 85,
        confidence: "confirmed",
        sources: ["S23", "N11"],
      },
      { level: "pass", total: 85, confidence: "confirmed", sources: ["S23", "N11"] },
      { level: "improve", total: 70, ...ofRules },
      { level: "improve-urgently", total: 0, ...ofRules },
    ],
  },
  // Totals of 90.24 and 90.58 are ผ่านดี there, though an instrument is below 85; there may be more names.
  "by-total": {
    steps: [
      { level: "excellent", total: null, ...ofColleges },
      { level: "good", total: null, ...ofColleges },
      { level: "improve", total: null, ...ofColleges },
    ],
  },
};
