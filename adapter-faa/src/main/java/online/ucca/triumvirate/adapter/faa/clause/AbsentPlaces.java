package online.ucca.triumvirate.adapter.faa.clause;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.adapter.TranslationDraft;
import online.ucca.triumvirate.adapter.faa.law.LawPart;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;

/**
 * The places of part 61 that were asked for and are not there, so that each is warned about once,
 * whoever asks for it and however often. For one translation, in one thread.
 */
public final class AbsentPlaces {
  private static final String PART_61 = "14 CFR part 61";
  private static final String OTHERS = " and more";

  private final Map<String, String> questions = new LinkedHashMap<>();

  /** Begins with none. */
  public AbsentPlaces() {}

  /**
   * Notes that a place is not there.
   *
   * @param place a section, or a paragraph of it, as {@code 61.31(c)}
   * @param question what it would say
   */
  public void add(String place, String question) {
    questions.merge(
        place,
        question,
        (first, again) -> again.equals(first) || first.endsWith(OTHERS) ? first : first + OTHERS);
  }

  /**
   * Warns of each place, in the order of asking.
   *
   * @param draft takes the warnings
   * @param law the parts of the regulations that were given; the file of part 61 is where to look
   */
  public void noteIn(TranslationDraft draft, List<LawText> law) {
    String file =
        law.stream()
            .map(LawText::part)
            .filter(LawPart::isPart61)
            .map(LawPart::file)
            .findFirst()
            .orElse(PART_61);
    questions.forEach(
        (place, question) ->
            draft.note(
                Finding.of(
                        ErrorCode.TRN_SECTION_NOT_IN_SOURCE,
                        "14 CFR " + place + ", which would say " + question + ", is not there")
                    .from(file)));
  }
}
