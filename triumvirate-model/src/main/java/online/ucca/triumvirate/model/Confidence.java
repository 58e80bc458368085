package online.ucca.triumvirate.model;

/** An adapter's assessment of its own translation (spec §3.2). */
public enum Confidence {
  /** Everything the source has is mapped. */
  FULL,
  /** The source lacks a section that such a source usually has. */
  PARTIAL,
  /** The source could be read only in part of its structure. */
  DEGRADED
}
