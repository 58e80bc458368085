package online.ucca.triumvirate.adapter.faa.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.faa.law.Paragraph;
import online.ucca.triumvirate.adapter.faa.law.Provision;

/** A provision while its lines are read. */
final class OpenProvision {
  private static final String RESERVED = "[Reserved]";
  private static final int FAR_ENOUGH = 2000;
  private static final Pattern HISTORY = Pattern.compile("\\[.*?\\b\\d{1,3} FR \\d");
  private static final Pattern EDITORIAL =
      Pattern.compile("(?i)(?:editorial|effective date) notes?\\s?:|cross references?\\s?:");
  private static final Pattern PENDING = Pattern.compile("(?i)link to an amendment\\b");
  private static final Pattern NOTE =
      Pattern.compile("(?i)note(?: \\d{1,3})?(?: to [^:.]{1,80})?\\s?[:.\\u2014]");

  private final Title title;
  private final String subpart;
  private final String place;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<String> history = new ArrayList<>();
  private final List<String> pending = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  OpenProvision(Title title, String subpart, String place) {
    this.title = title;
    this.subpart = subpart;
    this.place = place;
  }

  Title title() {
    return title;
  }

  String place() {
    return place;
  }

  /** Whether it has neither text nor the word that says why. */
  boolean isEmpty() {
    return paragraphs.isEmpty() && !saysReserved();
  }

  void text(InlineText words, String wordsPlace) {
    String text = words.text();
    String start = text.substring(0, Math.min(FAR_ENOUGH, text.length()));
    if (HISTORY.matcher(start).lookingAt()) {
      history.add(text);
    } else if (EDITORIAL.matcher(start).lookingAt()) {
      notes.add(text);
    } else if (PENDING.matcher(start).lookingAt()) {
      pending.add(text);
    } else if (NOTE.matcher(start).lookingAt()) {
      add(Paragraph.Form.NOTE, words, wordsPlace);
    } else {
      add(Paragraph.Form.TEXT, words, wordsPlace);
    }
  }

  void add(Paragraph.Form form, InlineText words, String wordsPlace) {
    paragraphs.add(new Paragraph(form, words.spans(), wordsPlace));
  }

  Provision close() {
    return new Provision(
        title.kind(),
        title.number(),
        title.words(),
        subpart,
        saysReserved() && paragraphs.isEmpty(),
        paragraphs,
        history,
        pending,
        notes,
        place);
  }

  private boolean saysReserved() {
    return title.words().endsWith(RESERVED);
  }
}
