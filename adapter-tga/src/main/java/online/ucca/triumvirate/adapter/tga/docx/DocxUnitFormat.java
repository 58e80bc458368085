package online.ucca.triumvirate.adapter.tga.docx;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.tga.format.Latin1;
import online.ucca.triumvirate.adapter.tga.format.UnitFormat;
import online.ucca.triumvirate.adapter.tga.section.UnitSections;
import online.ucca.triumvirate.adapter.tga.unit.Unit;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.reading.Reading;
import online.ucca.triumvirate.reading.ReadingNotes;

/** A unit as a Word document. */
public final class DocxUnitFormat implements UnitFormat {

  /** What the first part of such a file is called; the parts of other zip files are not. */
  private static final Pattern FIRST_PART =
      Pattern.compile(
          "PK\\x03\\x04.{26}(?:\\[Content_Types\\]\\.xml|_rels/|word/|docProps/|customXml/)",
          Pattern.DOTALL);

  /** Needed for the list of formats. */
  public DocxUnitFormat() {}

  @Override
  public String corpusType() {
    return "tga_unit_docx";
  }

  @Override
  public boolean recognises(CorpusFile file) {
    return FIRST_PART.matcher(Latin1.start(file)).lookingAt() && Latin1.all(file).contains("word/");
  }

  @Override
  public Optional<String> corpusId(List<CorpusFile> files) {
    return DocxUnit.corpusId(files.get(0).bytes());
  }

  @Override
  public Reading<Unit> read(List<CorpusFile> files) {
    ReadingNotes notes = new ReadingNotes();
    return UnitSections.read(DocxUnit.read(files.get(0).bytes(), notes), notes);
  }
}
