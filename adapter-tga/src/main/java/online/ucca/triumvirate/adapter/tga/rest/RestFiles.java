package online.ucca.triumvirate.adapter.tga.rest;

import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.model.error.Refusal;

/** Tells a component of one kind from one of another, before it is read. */
final class RestFiles {
  /** Component, release, grid, and more content bundles than any release has. */
  static final int MOST = 12;

  private RestFiles() {}

  static boolean isComponent(CorpusFile file) {
    return RestDocument.mayBe(file, RestDocument.Kind.COMPONENT);
  }

  /**
   * A component that cannot be read is not known to be one; the unit's reader says what is wrong.
   */
  static boolean isQualification(CorpusFile file) {
    try {
      RestDocument document = RestDocument.read(file);
      return document.kind() == RestDocument.Kind.COMPONENT
          && ComponentKind.qualification(RestObject.of(document)).isPresent();
    } catch (Refusal unreadable) {
      return false;
    }
  }
}
