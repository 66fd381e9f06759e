const excelError =
  /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|FIELD!|BUSY!|CONNECT!|BLOCKED!|UNKNOWN!|GETTING_DATA)$/;

/** What Excel shows where a formula gives no result. */
export const isExcelError = (text: string): boolean => excelError.test(text.trim());
