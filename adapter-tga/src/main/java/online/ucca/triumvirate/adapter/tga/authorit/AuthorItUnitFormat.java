package online.ucca.triumvirate.adapter.tga.authorit;

import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.adapter.tga.format.UnitFormat;
import online.ucca.triumvirate.adapter.tga.section.UnitSections;
import online.ucca.triumvirate.adapter.tga.section.UnitText;
import online.ucca.triumvirate.adapter.tga.unit.Unit;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.reading.Reading;
import online.ucca.triumvirate.reading.ReadingNotes;

/** A unit as AuthorIT XML: one file, or the unit's and that of its assessment requirements. */
public final class AuthorItUnitFormat implements UnitFormat {

  /** Needed for the list of formats. */
  public AuthorItUnitFormat() {}

  @Override
  public String corpusType() {
    return "tga_unit_authorit";
  }

  @Override
  public boolean recognises(CorpusFile file) {
    return AuthorItKind.of(file) == AuthorItKind.UNIT;
  }

  @Override
  public int mostFiles() {
    return 2;
  }

  @Override
  public Optional<String> corpusId(List<CorpusFile> files) {
    return AuthorItProduct.read(files).corpusId();
  }

  @Override
  public Reading<Unit> read(List<CorpusFile> files) {
    ReadingNotes notes = new ReadingNotes();
    return UnitSections.read(text(files, notes), notes);
  }

  static UnitText text(List<CorpusFile> files, ReadingNotes notes) {
    AuthorItProduct product = AuthorItProduct.read(files);
    return new UnitText(
        product.identity(notes), product.sections(notes), List.of(), List.of(), List.of());
  }
}
