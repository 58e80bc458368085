package online.ucca.triumvirate.host.step;

import online.ucca.triumvirate.adapter.Obligation;
import online.ucca.triumvirate.model.error.ErrorCode;

/** What a host calls an adapter for, and how each call's failures are named. */
public enum Step {
  /** Making the instance and asking who it is. */
  START(
      ErrorCode.REG_BROKEN_ADAPTER,
      ErrorCode.REG_BROKEN_ADAPTER,
      ErrorCode.REG_BAD_DECLARATION,
      Obligation.CA_01,
      Obligation.CA_28),
  /** Asking what a payload is. */
  IDENTIFY(
      ErrorCode.ING_ADAPTER_FAULT,
      ErrorCode.ING_DEADLINE_EXCEEDED,
      ErrorCode.ING_INCONSISTENT_RESULT,
      Obligation.CA_03,
      Obligation.CA_06),
  /** Acquiring a corpus: the only step with a cache and a network. */
  INGEST(
      ErrorCode.ING_ADAPTER_FAULT,
      ErrorCode.ING_DEADLINE_EXCEEDED,
      ErrorCode.ING_INCONSISTENT_RESULT,
      Obligation.CA_08,
      Obligation.CA_34),
  /** Translating it. */
  TRANSLATE(
      ErrorCode.TRN_ADAPTER_FAULT,
      ErrorCode.TRN_DEADLINE_EXCEEDED,
      ErrorCode.TRN_INCONSISTENT_RESULT,
      Obligation.CA_17,
      Obligation.CA_28),
  /** Validating what came of it. */
  VALIDATE(
      ErrorCode.TRN_ADAPTER_FAULT,
      ErrorCode.TRN_DEADLINE_EXCEEDED,
      ErrorCode.TRN_INCONSISTENT_RESULT,
      Obligation.CA_30,
      Obligation.CA_28),
  /** Handing it an audit event: the only step with a log. */
  RECORD(
      ErrorCode.AUD_ENTRY_MISHANDLED,
      ErrorCode.AUD_ENTRY_MISHANDLED,
      ErrorCode.AUD_ENTRY_MISHANDLED,
      Obligation.CA_33,
      Obligation.CA_33);

  private final ErrorCode fault;
  private final ErrorCode deadline;
  private final ErrorCode inconsistent;
  private final Obligation result;
  private final Obligation place;

  Step(
      ErrorCode fault,
      ErrorCode deadline,
      ErrorCode inconsistent,
      Obligation result,
      Obligation place) {
    this.fault = fault;
    this.deadline = deadline;
    this.inconsistent = inconsistent;
    this.result = result;
    this.place = place;
  }

  /**
   * The code for an adapter that throws what it should have reported.
   *
   * @return the code
   */
  public ErrorCode fault() {
    return fault;
  }

  /** The code for one that takes too long. */
  ErrorCode deadline() {
    return deadline;
  }

  /** The code for one that returns nonsense. */
  ErrorCode inconsistent() {
    return inconsistent;
  }

  /** What demands a result of it. */
  Obligation result() {
    return result;
  }

  /** What forbids it to use what belongs to another step. */
  Obligation place() {
    return place;
  }
}
