/** A refusal in Excel's own words: the code is what an add-in branches on. */
export class Fault extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location?: string,
  ) {
    super(message);
    this.name = "Fault";
  }

  /** The same refusal, by the member that made it where nothing closer is known. */
  at(location: string): Fault {
    return this.location === undefined ? new Fault(this.code, this.message, location) : this;
  }
}

export const invalidArgument = (what: string): Fault =>
  new Fault(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format: ${what}`,
  );

export const itemNotFound = (what: string): Fault =>
  new Fault("ItemNotFound", `The requested resource doesn't exist: ${what}`);

export const invalidReference = (what: string): Fault =>
  new Fault("InvalidReference", `This reference is not valid for the current operation: ${what}`);

export const apiNotFound = (member: string, why: string): Fault =>
  new Fault("ApiNotFound", `The API '${member}' ${why}`, member);

export const generalException = (what: string): Fault =>
  new Fault("GeneralException", `There was an internal error: ${what}`);
