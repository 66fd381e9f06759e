import { paneTheme } from "../../src/taskpane/start/theme";

/** Relative luminance of a colour such as #eb9497, by WCAG 2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = parseInt(hex.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const texts = [
  "colorPaletteRedForeground1",
  "colorStatusWarningForeground3",
  "colorNeutralForeground2",
] as const;
const behind = [
  "colorNeutralBackground1",
  "colorSubtleBackgroundHover",
  "colorSubtleBackgroundPressed",
] as const;

describe.each([
  ["light", paneTheme(false)],
  ["dark", paneTheme(true)],
])("in Excel's %s theme", (_, theme) => {
  test.each(texts.flatMap((text) => behind.map((ground) => [text, ground] as const)))(
    "what is found can be read, in %s on %s, also under the cursor",
    (text, ground) => {
      expect(contrast(theme[text], theme[ground])).toBeGreaterThanOrEqual(4.5);
    },
  );
});
