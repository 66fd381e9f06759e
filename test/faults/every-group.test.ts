import { existsSync } from "node:fs";
import { join } from "node:path";
import { groups } from "./scenes/scenes";

test.each(Object.keys(groups))("the scenes of %s are tried in a file of their own", (group) => {
  expect(existsSync(join(__dirname, `${group}.test.ts`))).toBe(true);
});
