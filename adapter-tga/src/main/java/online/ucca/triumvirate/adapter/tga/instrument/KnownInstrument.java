package online.ucca.triumvirate.adapter.tga.instrument;

import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.model.instrument.Supersession;
import org.jspecify.annotations.Nullable;

/**
 * The instruments whose text this adapter reads, in the order in which they stand in a ruleset. An
 * instrument of a state regulator is another instrument, however similar its words, and is none of
 * these.
 */
public enum KnownInstrument {
  /** What a provider must achieve, in force since 1 July 2025. */
  OUTCOME_STANDARDS_2025(
      "OS2025",
      "F2025L00354",
      "National Vocational Education and Training Regulator (Outcome Standards for NVR Registered"
          + " Training Organisations) Instrument 2025",
      true),

  /** What a provider must do, in force since 1 July 2025. */
  COMPLIANCE_STANDARDS_2025(
      "CS2025",
      "F2025L00355",
      "National Vocational Education and Training Regulator (Compliance Standards for NVR"
          + " Registered Training Organisations and Fit and Proper Person Requirements) Instrument"
          + " 2025",
      true),

  /** Which credentials trainers and assessors hold; a part of the 2025 Standards. */
  CREDENTIAL_POLICY_2025(
      "CP2025",
      "Credential Policy",
      "Credential Policy, Standards for Registered Training Organisations",
      true),

  /** The former Standards, repealed on 1 July 2025. */
  STANDARDS_2015(
      "SRTO2015",
      "SRTO 2015",
      "Standards for Registered Training Organisations (RTOs) 2015",
      false);

  private static final String REGISTER_ID = "F20";
  private static final String REPEAL = "F2025L00355, Schedule 3 (repeal, 1 July 2025)";

  private final String prefix;
  private final String id;
  private final String title;
  private final boolean inForce;

  KnownInstrument(String prefix, String id, String title, boolean inForce) {
    this.prefix = prefix;
    this.id = id;
    this.title = title;
    this.inForce = inForce;
  }

  /**
   * What the ids of its rules begin with.
   *
   * @return for example {@code OS2025}
   */
  public String prefix() {
    return prefix;
  }

  /**
   * Its identifier, which a citation of one of its clauses begins with.
   *
   * @return its number in the Federal Register of Legislation, or its name
   */
  public String id() {
    return id;
  }

  /**
   * Its whole title.
   *
   * @return the title
   */
  public String title() {
    return title;
  }

  /**
   * Whether its identifier is a number in the Federal Register of Legislation.
   *
   * @return whether it is registered there under a number that is known
   */
  public boolean isRegistered() {
    return id.startsWith(REGISTER_ID);
  }

  /**
   * The time that its rules apply to, if that has ended.
   *
   * @return the time in words; empty for an instrument that is in force
   */
  public Optional<String> endedScope() {
    return inForce
        ? Optional.empty()
        : Optional.of("the time before 1 July 2025, when the instrument was repealed");
  }

  /**
   * The instrument as a ruleset refers to it.
   *
   * @return its reference, with what it repeals or is repealed by
   */
  public InstrumentRef ref() {
    return new InstrumentRef(
        this == CREDENTIAL_POLICY_2025
            ? "Standards for Registered Training Organisations"
            : "Federal Register of Legislation",
        id,
        title,
        inForce ? "2025" : "2015",
        inForce ? "2025-07-01" : null,
        uri(),
        "AU",
        "Australian Skills Quality Authority",
        this == COMPLIANCE_STANDARDS_2025 ? repeal(STANDARDS_2015, "2015") : List.of(),
        this == STANDARDS_2015 ? repeal(COMPLIANCE_STANDARDS_2025, "2025") : List.of(),
        List.of());
  }

  private @Nullable String uri() {
    return isRegistered() ? "https://www.legislation.gov.au/" + id : null;
  }

  private static List<Supersession> repeal(KnownInstrument other, String version) {
    return List.of(new Supersession(other.id, version, null, REPEAL));
  }
}
