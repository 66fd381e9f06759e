import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

type OfficeColours = Partial<Pick<Office.OfficeTheme, "isDarkTheme" | "bodyBackgroundColor">>;

/** Whether Excel is dark; light where it does not say. */
export function isDark(office: OfficeColours | undefined): boolean {
  if (office?.isDarkTheme !== undefined) return office.isDarkTheme;
  const hex = /^#?([0-9a-f]{6})$/i.exec(office?.bodyBackgroundColor ?? "")?.[1];
  if (hex === undefined) return false;
  const channel = (start: number) => parseInt(hex.slice(start, start + 2), 16);
  return 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4) < 128;
}

/** Readable also under the cursor and pressed: Fluent's own fall below 4.5 : 1 on the greys of those. */
const lightTheme: Theme = {
  ...webLightTheme,
  colorPaletteRedForeground1: "#b3282b",
  colorStatusWarningForeground3: "#9f3e08",
};
const darkTheme: Theme = { ...webDarkTheme, colorPaletteRedForeground1: "#eb9497" };

/** Fluent's own, with Thai faces first and lines tall enough for marks above and below letters. */
export function paneTheme(dark: boolean): Theme {
  return {
    ...(dark ? darkTheme : lightTheme),
    fontFamilyBase: '"Leelawadee UI", "Noto Sans Thai", "Sarabun", Tahoma, sans-serif',
    lineHeightBase200: "19px",
    lineHeightBase300: "22px",
    lineHeightBase400: "26px",
    lineHeightBase500: "31px",
  };
}
