package online.ucca.triumvirate.model.diff;

/** What happened to a part from the older version to the newer one. */
public enum ChangeKind {
  /** Only the newer version has it. */
  ADDED,
  /** Only the older version has it. */
  REMOVED,
  /** Both have it under the same id, and its members differ. */
  CHANGED,
  /** Both have it, under another id or within another part; its members may differ too. */
  RENUMBERED
}
