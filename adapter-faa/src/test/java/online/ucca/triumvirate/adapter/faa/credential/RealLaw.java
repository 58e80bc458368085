package online.ucca.triumvirate.adapter.faa.credential;

import online.ucca.triumvirate.adapter.faa.RealSources;
import online.ucca.triumvirate.adapter.faa.acs.CertificationStandard;
import online.ucca.triumvirate.adapter.faa.acs.StandardFile;
import online.ucca.triumvirate.adapter.faa.clause.LawClauses;
import online.ucca.triumvirate.adapter.faa.clause.LawText;
import online.ucca.triumvirate.adapter.faa.law.LawPart;
import online.ucca.triumvirate.adapter.faa.markdown.MarkdownFile;
import online.ucca.triumvirate.reading.Reading;

/** The real part 61, read by the pipeline's own readers. */
final class RealLaw {
  private static final String ENDORSEMENTS = "endorsements/ac-61-65h.endorsements.js";

  private RealLaw() {}

  static LawText part61() {
    return read(RealSources.PART_61);
  }

  static LawText keySections() {
    return read(RealSources.KEY_SECTIONS);
  }

  static CertificationStandard standard() {
    return subject(StandardFile.read(RealSources.file(RealSources.FLIGHT_INSTRUCTOR)));
  }

  static Endorsements endorsements() {
    return subject(EndorsementsFile.read(RealSources.file(ENDORSEMENTS)));
  }

  private static LawText read(String path) {
    LawPart part = subject(MarkdownFile.read(RealSources.file(path)));
    return subject(LawClauses.of(part));
  }

  static <T> T subject(Reading<T> reading) {
    T subject = reading.subject();
    if (subject == null) {
      throw new AssertionError(reading.errors());
    }
    return subject;
  }
}
