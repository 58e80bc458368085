package online.ucca.triumvirate.adapter.tga.authorit;

import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.adapter.tga.format.QualificationFormat;
import online.ucca.triumvirate.adapter.tga.qualification.Qualification;
import online.ucca.triumvirate.adapter.tga.qualification.QualificationSections;
import online.ucca.triumvirate.adapter.tga.qualification.QualificationText;
import online.ucca.triumvirate.adapter.tga.rest.UnitGrid;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.reading.Reading;
import online.ucca.triumvirate.reading.ReadingNotes;

/**
 * A qualification, skill set or accredited course as AuthorIT XML. Such a file has no unit grid:
 * its units stand in its text, or in the grid that is given with it.
 */
public final class AuthorItQualificationFormat implements QualificationFormat {

  /** Needed for the list of formats. */
  public AuthorItQualificationFormat() {}

  @Override
  public String corpusType() {
    return "tga_qualification_authorit";
  }

  @Override
  public boolean recognises(CorpusFile file) {
    return AuthorItKind.of(file) == AuthorItKind.QUALIFICATION;
  }

  @Override
  public boolean completes(CorpusFile file) {
    return UnitGrid.recognises(file);
  }

  @Override
  public int mostFiles() {
    return 2;
  }

  @Override
  public Optional<String> corpusId(List<CorpusFile> files) {
    return AuthorItProduct.read(UnitGrid.without(files)).corpusId();
  }

  @Override
  public Reading<Qualification> read(List<CorpusFile> files) {
    ReadingNotes notes = new ReadingNotes();
    QualificationText text = text(UnitGrid.without(files), notes);
    return QualificationSections.read(text.withUnits(UnitGrid.of(files, notes)), notes);
  }

  static QualificationText text(List<CorpusFile> files, ReadingNotes notes) {
    AuthorItProduct product = AuthorItProduct.read(files);
    return new QualificationText(
        product.identity(notes),
        switch (product.kind()) {
          case "SkillSet" -> Qualification.Kind.SKILL_SET;
          case "AccreditedCourse" -> Qualification.Kind.ACCREDITED_COURSE;
          default -> Qualification.Kind.QUALIFICATION;
        },
        null,
        product.sections(notes),
        List.of(),
        List.of(),
        List.of());
  }
}
