/** The journal cannot be verified as asked: the fault is in what was given, and nothing is said of the journal. */
export class CannotAudit extends Error {
  override readonly name = 'CannotAudit';
}
