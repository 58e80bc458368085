package online.ucca.triumvirate.adapter.tga.docx;

import online.ucca.triumvirate.corpus.Wording;
import online.ucca.triumvirate.corpus.xml.XmlElement;
import online.ucca.triumvirate.reading.Mojibake;
import online.ucca.triumvirate.reading.ReadingNotes;

/** What there is to say about a document's text, at the heading that it stands under. */
final class DocxNotes {
  private final ReadingNotes notes;
  private String place = "title block";
  private boolean inserted;
  private boolean counted;

  DocxNotes(ReadingNotes notes) {
    this.notes = notes;
  }

  /** From here on, this is the heading. */
  void under(String heading) {
    place = heading;
  }

  void text(String words) {
    Mojibake.check(words, place, notes);
  }

  void structure(String words) {
    notes.structure(place, words);
  }

  void unmapped(String where, String words, String reason) {
    notes.unmapped(where, Wording.normalise(words), reason);
  }

  void insertion() {
    if (!inserted) {
      notes.decided(place, "tracked insertions are read as text of the document, here and below");
      inserted = true;
    }
  }

  void deletion(XmlElement deleted) {
    notes.decided(
        place,
        "a tracked deletion is not text of the document: '"
            + Wording.ofMessage(Wording.normalise(DocxRuns.words(deleted)))
            + "'");
  }

  /** A number that the word processor counts itself is no text; positions count the same. */
  void countedItem() {
    if (!counted) {
      notes.decided(
          place, "numbers that the word processor prints by itself are not read, here and below");
      counted = true;
    }
  }

  void hidden(XmlElement run) {
    String words = Wording.normalise(DocxRuns.words(run));
    if (!words.isEmpty()) {
      notes.unmapped(place + ", hidden text", words, "it is hidden in the document");
    }
  }

  void symbol(XmlElement symbol) {
    notes.unmapped(
        place + ", symbol " + symbol.attribute("char") + " of " + symbol.attribute("font"),
        "a character of a symbol font, which is no text");
  }

  void moved(String message) {
    notes.decided(place, message);
  }
}
