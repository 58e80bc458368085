package online.ucca.triumvirate.model.credential;

/** How a credential relates to another that it names (spec §2.4). */
public enum CredentialRelationship {
  /** The other must be held first. */
  PREREQUISITE,
  /** The other must be held too. */
  COREQUISITE,
  /** The other is replaced. */
  SUPERSEDES
}
