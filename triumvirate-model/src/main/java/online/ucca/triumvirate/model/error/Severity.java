package online.ucca.triumvirate.model.error;

/** How serious a finding is (spec §3.4). */
public enum Severity {
  /** Nothing further can be done with the input. */
  FATAL,
  /** It blocks. */
  ERROR,
  /** It is recorded and does not block. */
  WARNING,
  /** Good to know. */
  INFO
}
