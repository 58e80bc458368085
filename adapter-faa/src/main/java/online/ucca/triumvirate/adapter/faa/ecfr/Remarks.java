package online.ucca.triumvirate.adapter.faa.ecfr;

import java.util.HashSet;
import java.util.Set;
import online.ucca.triumvirate.corpus.Wording;
import online.ucca.triumvirate.corpus.xml.XmlElement;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.reading.ReadingNotes;

/** What there is to say about the text of one provision; of hundreds of gaps the first are told. */
final class Remarks {
  private static final int MOST_GAPS = 100;

  private final ReadingNotes notes;
  private final Set<String> unknown = new HashSet<>();
  private String place;
  private String behind = "";
  private int gaps;

  Remarks(ReadingNotes notes, String place) {
    this.notes = notes;
    this.place = place;
  }

  ReadingNotes notes() {
    return notes;
  }

  /**
   * Says where the reader is from here on.
   *
   * @param now the place
   * @param before how the paragraph before it begins; empty if it is the first
   */
  void at(String now, String before) {
    place = now;
    behind = before.isEmpty() ? "" : ", behind '" + before + "'";
  }

  /** Notes that words are missing here. */
  void incomplete(String why) {
    gaps++;
    if (gaps <= MOST_GAPS) {
      notes.warning(
          ErrorCode.TRN_CLAUSE_NOT_IN_SOURCE, "the text is not whole here: " + why + behind, place);
    } else if (gaps == MOST_GAPS + 1) {
      notes.warning(
          ErrorCode.TRN_CLAUSE_NOT_IN_SOURCE, "further gaps are not listed from here on", place);
    }
  }

  /** Notes a picture, which stands for words or figures that nobody can read here. */
  void graphic(XmlElement element) {
    String file = file(element);
    incomplete(
        file.isEmpty()
            ? "a graphic stands here"
            : "the graphic " + file + ", which is not text, stands here");
    String label = Wording.normalise(element.text());
    if (!label.isEmpty()) {
      notes.structure(place + ", name of a graphic", label);
    }
  }

  private static String file(XmlElement element) {
    String source = Ecfr.attribute(element, "src");
    return source.isEmpty()
        ? element
            .elements()
            .map(Remarks::file)
            .filter(file -> !file.isEmpty())
            .findFirst()
            .orElseGet(() -> Wording.normalise(element.text()))
        : source;
  }

  /** Notes an element that the format does not know, once for each name. */
  void unknown(String element) {
    if (unknown.add(element)) {
      notes.warning(
          ErrorCode.TRN_ELEMENT_UNKNOWN, "<" + element + "> is not known; its text is kept", place);
    }
  }

  /** Notes text that stands between paragraphs. */
  void stray() {
    if (unknown.add("")) {
      notes.warning(
          ErrorCode.TRN_ELEMENT_UNKNOWN,
          "text stands outside of any paragraph; it is kept as one",
          place);
    }
  }

  /** Notes words that serve a web page and are no part of the law. */
  void furniture(String words) {
    notes.unmapped(place + ", link", words, "a link of the web page, no part of the law");
  }
}
