package online.ucca.triumvirate.adapter.faa.ecfr;

import java.util.List;
import java.util.OptionalInt;
import online.ucca.triumvirate.adapter.faa.law.LawPart;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.xml.StrictXml;
import online.ucca.triumvirate.corpus.xml.XmlElement;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Excerpt;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.reading.Reading;
import online.ucca.triumvirate.reading.ReadingNotes;

/**
 * A file of the Electronic Code of Federal Regulations as XML: the bulk data of GPO, or an answer
 * of the versioner service of ecfr.gov. One part is one file.
 */
public final class EcfrFile {
  /**
   * No part of title 14 comes near; such a file holds a whole title, and is not parsed for that.
   */
  private static final int LARGE = 8 * 1024 * 1024;

  private static final int MOST_NAMED = 12;
  private static final int LONGEST_NUMBER = 20;

  /** Aeronautics and Space: the only one that this world is about. */
  private static final int THE_TITLE = 14;

  private EcfrFile() {}

  /**
   * Whether a file looks like one, by the root of its XML; cheap, whatever the file.
   *
   * @param file the file
   * @return whether {@link #read} is the reader for it
   */
  public static boolean recognises(CorpusFile file) {
    return FileStart.of(file.content()).isEcfr();
  }

  /**
   * Whether a file may hold a part, by its tags; cheap beside reading it.
   *
   * @param file the file, which {@link #recognises} knows
   * @param number the part's number
   * @return false if the file names other parts only
   */
  public static boolean mayHold(CorpusFile file, String number) {
    List<String> parts = ListedParts.in(file.content());
    return parts.isEmpty() || parts.contains(number) || parts.contains(ListedParts.UNKNOWN);
  }

  /**
   * Reads the part that a file holds.
   *
   * @param file the file
   * @return the part, or why there is none: {@code ING_UNREADABLE} for what is no XML or only a
   *     piece of a part, {@code ING_SEVERAL_CORPORA} for several parts, and what {@code
   *     docs/worlds/us-faa/law-files.md} lists
   */
  public static Reading<LawPart> read(CorpusFile file) {
    ReadingNotes notes = new ReadingNotes();
    if (file.content().remaining() > LARGE) {
      List<String> listed = ListedParts.in(file.content());
      if (listed.size() > 1) {
        return several(listed, file.name(), notes);
      }
    }
    try {
      XmlElement root = StrictXml.read(Latin1.asUtf8(file), file.name());
      return read(root, file.name(), notes);
    } catch (Refusal refusal) {
      for (Finding finding : refusal.findings()) {
        notes.error(ErrorCode.valueOf(finding.errorCode()), finding.message(), file.name());
      }
      return notes.failed();
    }
  }

  private static Reading<LawPart> read(XmlElement root, String file, ReadingNotes notes) {
    Surroundings surroundings = Surroundings.of(root);
    if (surroundings.parts().size() != 1) {
      List<String> numbers =
          surroundings.parts().stream()
              .map(part -> Excerpt.of(Ecfr.attribute(part, "N"), LONGEST_NUMBER))
              .toList();
      return numbers.isEmpty() ? noPart(root, file, notes) : several(numbers, file, notes);
    }
    XmlElement part = surroundings.parts().get(0);
    int title = title(root, part, file, notes);
    surroundings.note(file, notes);
    LawPart read = new PartReader(file, notes).read(part, title);
    return read == null ? notes.failed() : notes.reading(() -> read);
  }

  private static int title(XmlElement root, XmlElement part, String file, ReadingNotes notes) {
    OptionalInt title = TitleNumber.of(root, part);
    if (title.isEmpty()) {
      notes.warning(
          ErrorCode.TRN_VALUE_ASSUMED,
          "the file does not say of which title its part is; it is taken for one of title "
              + THE_TITLE,
          file);
    }
    return title.orElse(THE_TITLE);
  }

  private static Reading<LawPart> noPart(XmlElement root, String file, ReadingNotes notes) {
    boolean isPiece = Ecfr.isDivision(Ecfr.name(root));
    notes.error(
        ErrorCode.ING_UNREADABLE,
        isPiece
            ? "the file holds <"
                + root.name()
                + " N=\""
                + Ecfr.attribute(root, "N")
                + "\"> and no whole part; give the part as a whole: <DIV5 TYPE=\"PART\">"
            : "the file holds no part: no <DIV5> stands in it",
        file);
    return notes.failed();
  }

  private static Reading<LawPart> several(List<String> parts, String file, ReadingNotes notes) {
    String named = String.join(", ", parts.subList(0, Math.min(parts.size(), MOST_NAMED)));
    notes.error(
        ErrorCode.ING_SEVERAL_CORPORA,
        "the file holds "
            + parts.size()
            + " parts ("
            + named
            + (parts.size() > MOST_NAMED ? ", …" : "")
            + "); give one: save its <DIV5> element as a file, or fetch the one part from"
            + " https://www.ecfr.gov/api/versioner/v1/full/DATE/title-14.xml?part=NUMBER",
        file);
    return notes.failed();
  }
}
