package online.ucca.triumvirate.adapter.tga.page;

import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.adapter.tga.product.ProductCode;
import online.ucca.triumvirate.corpus.Wording;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.reading.ReadingNotes;
import org.jsoup.nodes.Element;

/**
 * What a page shows: the head of it, and its sections.
 *
 * @param code the unit's code as the page writes it
 * @param title its title
 * @param recommendation the register's usage recommendation, if the page shows one
 * @param sections the page's sections
 */
record PageIdentity(
    String code, String title, Optional<String> recommendation, List<PageSection> sections) {
  static final String UNIT = "Unit of competency";
  static final String ELEMENTS = "Elements and performance criteria";

  private static final String RECOMMENDATION = "Usage recommendation";
  private static final String PLACE = "the page's head";

  /** Recognises a page; refuses with {@code ING_NOT_A_UNIT} what is no page of a unit. */
  static PageIdentity of(byte[] bytes) {
    Element page = PageDocument.parse(bytes);
    String kind = PageDocument.words(page.selectFirst("h1"));
    if (!kind.equalsIgnoreCase(UNIT)) {
      throw notAUnit("the heading '" + UNIT + "' was looked for; the page's is '" + kind + "'");
    }
    Element hero = page.selectFirst(".heroSubheading .title");
    if (hero == null) {
      throw notAUnit("the unit's code and title were looked for in the page's head; it has none");
    }
    List<PageSection> sections = PageSection.all(page);
    if (sections.stream().noneMatch(s -> s.is(UNIT, ELEMENTS) && !s.isBlank())) {
      throw notAUnit(
          "the section '" + ELEMENTS + "' was looked for; the page's content was not rendered");
    }
    String code = PageDocument.words(hero.selectFirst("strong"));
    String all = PageDocument.words(hero);
    String title = all.startsWith(code) ? Wording.normalise(all.substring(code.length())) : all;
    return new PageIdentity(code, title, recommendation(page), sections);
  }

  private static Optional<String> recommendation(Element page) {
    for (Element label : page.select(".heroSubheading .semibold")) {
      Element around = label.parent() == null ? null : label.parent().parent();
      String words = PageDocument.words(around);
      if (PageDocument.words(label).equals(RECOMMENDATION) && words.startsWith(RECOMMENDATION)) {
        return Optional.of(Wording.normalise(words.substring(RECOMMENDATION.length())));
      }
    }
    return Optional.empty();
  }

  boolean hasCode() {
    return ProductCode.isCode(code);
  }

  /** Records code and title, and what is wrong with them. */
  void check(ReadingNotes notes) {
    notes.structure(PLACE, UNIT);
    notes.content(PLACE, code);
    notes.content(PLACE, title);
    if (!hasCode()) {
      notes.error(ErrorCode.TRN_BAD_CODE, "'" + code + "' cannot be a unit's code", PLACE);
    }
    if (title.isEmpty()) {
      notes.error(ErrorCode.TRN_EMPTY_TEXT, "the unit has no title", PLACE);
    }
  }

  private static Refusal notAUnit(String message) {
    return new Refusal(Finding.of(ErrorCode.ING_NOT_A_UNIT, Wording.ofMessage(message)));
  }
}
