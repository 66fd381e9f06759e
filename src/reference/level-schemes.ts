import type { SchemeName } from "./year";
import type { KnownScheme } from "./year-facts";

/** The schemes of every year; which of them a year goes by, it says itself. */
export const levelSchemes: Record<SchemeName, KnownScheme> = {
  letters: {
    confidence: "confirmed",
    sources: ["S17", "S23"],
    steps: [
      { level: "AA", total: 95 },
      { level: "A", total: 85 },
      { level: "B", total: 75 },
      { level: "C", total: 65 },
      { level: "D", total: 55 },
      { level: "E", total: 50 },
      { level: "F", total: 0 },
    ],
  },
  named: {
    confidence: "one-source",
    sources: ["S23"],
    steps: [
      { level: "excellent", total: 95, eachInstrument: 95 },
      { level: "good", total: 85, eachInstrument: 85 },
      { level: "pass", total: 85 },
      { level: "improve", total: 70 },
      { level: "improve-urgently", total: 0 },
    ],
  },
};
