import { DataValidationType } from "@univerjs/core";
import { contains, isOneCell, parseReference, type Rectangle } from "./addresses";
import { makeRoom, numberFormatAt } from "./cells";
import type { Engine, FWorksheet } from "./engine";
import { enter } from "./entering";
import { invalidArgument, itemNotFound } from "./fault";
import { allRules } from "./validation-rules";

/** Does to the grid what a person would, where there is no screen to do it on. */
export class PersonHands {
  /** True while a pick from a dropdown is to raise no event. */
  isSilent = false;

  constructor(private readonly engine: Engine) {}

  type(sheetName: string, address: string, text: string): void {
    const { sheet, cell } = this.find(sheetName, address);
    makeRoom(this.engine, sheet, cell);
    const { startRow: row, startColumn: column } = cell;
    const entry = enter(text, numberFormatAt(sheet, row, column));
    const done = this.engine.univer.syncExecuteCommand("sheet.command.set-range-values", {
      unitId: this.engine.workbook.getId(),
      subUnitId: sheet.getSheetId(),
      range: cell,
      value: { [row]: { [column]: entry.cell } },
    });
    if (!done) throw invalidArgument(`typing into ${address}`);
  }

  pick(sheetName: string, address: string, value: string, silent: boolean, told: () => void): void {
    const { sheet, cell } = this.find(sheetName, address);
    const hasList = allRules(this.engine, sheet.getSheetId()).some(
      ({ type, ranges }) =>
        type === DataValidationType.LIST && ranges.some((range) => contains(range, cell)),
    );
    if (!hasList) throw invalidArgument(`${address} has no dropdown`);
    this.isSilent = silent;
    this.type(sheetName, address, value);
    told();
    this.isSilent = false;
  }

  private find(sheetName: string, address: string): { sheet: FWorksheet; cell: Rectangle } {
    const sheet = this.engine.sheetNamed(sheetName);
    if (!sheet) throw itemNotFound(sheetName);
    const cell = parseReference(address)?.area;
    if (!cell || !isOneCell(cell)) throw invalidArgument(`the cell ${address}`);
    return { sheet, cell };
  }
}
