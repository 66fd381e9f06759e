import { InterceptorEffectEnum, type Univer } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";

/** What a list does not offer stands in its cell as any other text, as in Excel; the engine gives it a red corner. */
export function leaveUnmarked(univer: Univer): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: "unmarked",
      effect: InterceptorEffectEnum.Style,
      // After the engine's own, which are above it.
      priority: 0,
      handler: (cell, _place, next) => {
        const marks = { ...cell?.markers };
        delete marks.tr;
        return next(cell && { ...cell, markers: marks });
      },
    });
}
