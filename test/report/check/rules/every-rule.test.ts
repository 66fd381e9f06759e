import { rules } from "../../../../src/report/check/rules/rules";
import { examples } from "./all-examples";
import type { Found } from "./example";
import { foundIn } from "./found-in";

/** Fewer would show a rule from one side only. */
const fewest = 3;

describe.each(rules.map(({ code }) => code))("%s", (code) => {
  const finds = Object.entries(examples[code].finds);
  const passes = Object.entries(examples[code].passes);

  it("has examples of what it finds and of what is fine", () => {
    expect(finds.length).toBeGreaterThanOrEqual(fewest);
    expect(passes.length).toBeGreaterThanOrEqual(fewest);
  });

  test.each(finds)("finds %s", async (_, { found, ...situation }) => {
    expect(await foundIn(situation, code)).toEqual([found].flat().map(inFull));
  });

  test.each(passes)("says nothing of %s", async (_, situation) => {
    expect(await foundIn(situation, code)).toEqual([]);
  });
});

/** What an example leaves out is not there either: no suggestion, no fix. */
const inFull = (found: Found): Required<Found> => ({ suggestions: [], fixes: [], ...found });
