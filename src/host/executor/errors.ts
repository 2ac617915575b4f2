/** A refusal as Excel states it: the code and HTTP status travel to the client. */
export class HostError extends Error {
  override readonly name = 'HostError';
  readonly code: string;
  readonly httpStatus: number;

  constructor(code: string, httpStatus: number, message: string) {
    super(message);
    this.code = code;
    this.httpStatus = httpStatus;
  }
}

export const itemNotFound = () => new HostError('ItemNotFound', 404, "The requested resource doesn't exist.");
export const itemAlreadyExists = () =>
  new HostError('ItemAlreadyExists', 409, 'A resource with the same name or identifier already exists.');
export const invalidArgument = (what = 'The argument') =>
  new HostError('InvalidArgument', 400, `${what} is missing, out of range or in a wrong form.`);
export const invalidOperation = (why: string) => new HostError('InvalidOperation', 400, why);
export const invalidReference = () =>
  new HostError('InvalidReference', 400, 'The object this reference stood for is gone.');
export const accessDenied = () =>
  new HostError('AccessDenied', 403, 'The sheet or the workbook is protected against this change.');
export const unsupportedSheet = () =>
  new HostError('UnsupportedSheet', 400, 'A chart or macro sheet has no cells.');
export const apiNotFound = (className: string, member: string) =>
  new HostError('ApiNotFound', 404, `The embedded host has no ${className}.${member}.`);
export const generalException = (message: string) => new HostError('GeneralException', 500, message);
