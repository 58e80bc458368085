package online.ucca.triumvirate.model.credential;

/** What kind of authorisation a credential is (spec §2.4). */
public enum CredentialType {
  /** A formal qualification. */
  QUALIFICATION,
  /** A licence to act. */
  LICENCE,
  /** An addition to a licence. */
  ENDORSEMENT,
  /** Certification of one instrument's outcomes. */
  UNIT_CREDENTIAL,
  /** A set of such instruments below a qualification. */
  SKILL_SET,
  /** A class or type that a licence extends to. */
  RATING
}
