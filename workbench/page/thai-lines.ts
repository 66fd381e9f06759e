import { InterceptorEffectEnum, type ICellData, type Univer } from "@univerjs/core";
import {
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  ISheetClipboardService,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";

/** A line may end here, and nothing is to be seen. */
const MAY_BREAK = "\u200B";
/** Texts whose words are remembered: a sheet is drawn again and again. */
const MOST_REMEMBERED = 2000;

/** In letters. V8 takes the square of a text's length to cut it; a line breaks at spaces by itself. */
const LONGEST_PHRASE = 500;

const thai = /[\u0E00-\u0E7F]/;

/**
 * Ends lines between Thai words, as Excel does: the engine knows no Thai words, and tears them anywhere. Only what a
 * cell shows is changed; what it holds, and what is read, copied or edited of it, stays as it was typed.
 */
export function breakThaiLines(univer: Univer): void {
  const cells = univer.__getInjector().get(SheetInterceptorService);
  const inWords = wordBreaks();
  let isCopying = false;
  cells.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "thai-lines",
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _place, next) => {
      const shown = next(cell);
      if (isCopying || typeof shown?.v !== "string" || !thai.test(shown.v)) return shown;
      if (isRich(shown)) return shown;
      return { ...shown, p: null, v: inWords(shown.v.replaceAll("\r", "\n")) };
    },
  });
  univer
    .__getInjector()
    .get(ISheetClipboardService)
    .addClipboardHook({
      id: "thai-lines",
      onBeforeCopy: () => {
        isCopying = true;
      },
      onAfterCopy: () => {
        isCopying = false;
      },
    });
  cells.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    id: "thai-lines",
    handler: (cell, { origin }, next) =>
      next(
        cell && origin && thai.test(String(origin.v))
          ? { ...cell, v: origin.v, p: origin.p }
          : cell,
      ),
  });
}

/** Lines that a person types are kept as a document by the engine; one of several looks is to be seen as it is. */
const isRich = ({ p }: ICellData): boolean => (p?.body?.textRuns?.length ?? 0) > 1;

/** A text with a place to break between any two of its words. */
function wordBreaks(): (text: string) => string {
  const words = new Intl.Segmenter("th", { granularity: "word" });
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const broken = text.replace(/[^\s]+/g, (phrase) =>
      phrase.length > LONGEST_PHRASE ? phrase : breakPhrase(phrase, words),
    );
    known.set(text, broken);
    return broken;
  };
}

/** Only two Thai words in a row need it: other letters break by themselves, signs stay with their word. */
function breakPhrase(phrase: string, words: Intl.Segmenter): string {
  let shown = "";
  let wasThai = false;
  for (const { segment, isWordLike } of words.segment(phrase)) {
    const isThai = isWordLike === true && thai.test(segment);
    shown += isThai && wasThai ? MAY_BREAK + segment : segment;
    wasThai = isThai;
  }
  return shown;
}
