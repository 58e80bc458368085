package online.ucca.triumvirate.adapter.tga.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.tga.format.Latin1;
import online.ucca.triumvirate.adapter.tga.format.UnitFormat;
import online.ucca.triumvirate.adapter.tga.unit.Unit;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.reading.Reading;

/** The rendered page of a unit. */
public final class UnitPageFormat implements UnitFormat {

  /** An optional byte order mark and comments, then a tag that begins a page or a part of one. */
  private static final Pattern HTML =
      Pattern.compile(
          "(?:ï»¿)?\\s*(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype html|html|head|body|main|div)\\b",
          Pattern.DOTALL);

  /** Needed for the list of formats. */
  public UnitPageFormat() {}

  @Override
  public String corpusType() {
    return "tga_unit_page";
  }

  @Override
  public boolean recognises(CorpusFile file) {
    return HTML.matcher(Latin1.start(file).toLowerCase(Locale.ROOT)).lookingAt()
        && Latin1.all(file).toLowerCase(Locale.ROOT).contains("training.gov.au");
  }

  @Override
  public Optional<String> corpusId(List<CorpusFile> files) {
    return Optional.of(UnitPageReader.corpusId(files.get(0).bytes())).filter(id -> !id.isEmpty());
  }

  @Override
  public Reading<Unit> read(List<CorpusFile> files) {
    return UnitPageReader.read(files.get(0).bytes());
  }
}
