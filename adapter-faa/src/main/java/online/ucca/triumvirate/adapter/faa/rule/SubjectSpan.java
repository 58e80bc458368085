package online.ucca.triumvirate.adapter.faa.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import online.ucca.triumvirate.adapter.faa.rule.Modality.Span;

/**
 * Finds where the subject of a verb stands: the words before it without the phrases that lead to
 * them, such as "Except as provided in paragraph (b) of this section,".
 */
final class SubjectSpan {
  private static final Set<String> PHRASE_OPENERS =
      Set.of(
          "except",
          "for",
          "if",
          "when",
          "whenever",
          "unless",
          "in",
          "under",
          "prior",
          "before",
          "after",
          "notwithstanding",
          "on",
          "by",
          "at",
          "with",
          "within",
          "during",
          "to",
          "as",
          "until",
          "beginning",
          "effective",
          "subject",
          "upon",
          "where",
          "from",
          "while",
          "through",
          "since",
          "without",
          "however",
          "instead",
          "therefore",
          "thereafter",
          "between",
          "based",
          "additionally",
          "otherwise",
          "regardless",
          "not",
          "using",
          "following",
          "because",
          "once",
          "further",
          "furthermore",
          "also",
          "then",
          "immediately",
          "whether",
          "which",
          "who",
          "whose",
          "including",
          "such",
          "provided",
          "or",
          "and",
          "but",
          "of",
          "is",
          "are",
          "excluding",
          "no");
  private static final Set<String> DETERMINERS =
      Set.of(
          "each", "every", "any", "no", "a", "an", "the", "all", "that", "those", "these", "this",
          "he", "she", "it", "they", "you", "neither", "either", "both", "one", "two", "none");
  private static final Set<String> QUANTIFIERS = Set.of("each", "every", "all", "any", "no");
  private static final Set<String> STATES = Set.of("is", "are", "has", "have", "does", "do");
  private static final int INVERTED_WORDS = 12;

  private SubjectSpan() {}

  /**
   * The subject before a verb.
   *
   * @param words the sentence
   * @param verb which word the verb is
   * @return where it stands; empty if it cannot be told
   */
  static Optional<Span> before(List<Word> words, int verb) {
    int denial = ModalVerb.denial(words, verb);
    int from = denial >= 0 && !words.get(denial).text().equals("nor") ? denial : start(words, verb);
    return from < 0 || from >= verb
        ? Optional.empty()
        : Optional.of(span(words, from, end(words, from, verb), verb));
  }

  /**
   * The subject after a verb, as in "nor may any person serve".
   *
   * @param words the sentence
   * @param verb which word the verb is
   * @return where it stands; empty if it cannot be told
   */
  static Optional<Span> inverted(List<Word> words, int verb) {
    int first = verb + 1;
    if (!DETERMINERS.contains(ModalVerb.text(words, first))) {
      return Optional.empty();
    }
    int last = Math.min(first + INVERTED_WORDS, words.size() - 1);
    for (int i = first + 1; i <= last; i++) {
      if (TargetNouns.isNoun(words, i) && !TargetNouns.isNoun(words, i + 1)) {
        return Optional.of(new Span(words.get(first).start(), words.get(i).end(), false));
      }
    }
    return Optional.empty();
  }

  /**
   * The subject that a further verb of a sentence has of its own, as in "and the pilot must".
   *
   * @param words the sentence
   * @param before which word the verb before is
   * @param verb which word the verb is
   * @return where it stands; empty if the verb shares its subject
   */
  static Optional<Span> between(List<Word> words, int before, int verb) {
    for (int i = verb - 1; i > before; i--) {
      String joint = words.get(i - 1).text();
      boolean begins =
          words.get(i).afterBreak()
              || joint.equals("and")
              || joint.equals("or")
              || joint.equals("but");
      if (begins && DETERMINERS.contains(words.get(i).text())) {
        boolean isNamed = TargetNouns.isNamed(words.subList(i, verb));
        return isNamed ? Optional.of(span(words, i, verb - 1, verb)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * The subject of a statement without a modal verb: "A flight crewmember is not considered".
   *
   * @param words the sentence
   * @return where it stands; empty if the sentence does not begin with one that names a target
   */
  static Optional<Span> ofStatement(List<Word> words) {
    int end = 0;
    while (end < words.size() && !STATES.contains(words.get(end).text())) {
      end++;
    }
    boolean begins = !words.isEmpty() && DETERMINERS.contains(words.get(0).text());
    return begins && end < words.size() && TargetNouns.isNamed(words.subList(0, end))
        ? Optional.of(new Span(words.get(0).start(), words.get(end - 1).end(), true))
        : Optional.empty();
  }

  /** Whether a verb says what is done to its subject: "must be kept". */
  static boolean isActedOn(List<Word> words, int verb) {
    int act = verb + 1;
    while (ModalVerb.isAdverb(ModalVerb.text(words, act))
        || ModalVerb.text(words, act).equals("not")) {
      act++;
    }
    return ModalVerb.text(words, act).equals("be");
  }

  private static Span span(List<Word> words, int from, int to, int verb) {
    return new Span(words.get(from).start(), words.get(to).end(), isActedOn(words, verb));
  }

  private static int start(List<Word> words, int verb) {
    if (!isOpener(words, 0)) {
      return 0;
    }
    List<Integer> chunks = new ArrayList<>();
    for (int i = 1; i < verb; i++) {
      if (words.get(i).afterBreak()) {
        chunks.add(i);
      }
    }
    int found = -1;
    for (int i = 0; i < chunks.size(); i++) {
      int at = chunks.get(i);
      String first = ModalVerb.text(words, at);
      boolean continues = first.equals("and") || first.equals("or");
      boolean isNumber = first.equals("at") && ModalVerb.text(words, at + 1).equals("least");
      if (isNumber || DETERMINERS.contains(continues ? ModalVerb.text(words, at + 1) : first)) {
        found = continues && found >= 0 ? found : continues ? at + 1 : at;
      } else if (found < 0 && !isOpener(words, at)) {
        found = at;
      }
    }
    return found >= 0 ? found : quantifier(words, verb);
  }

  private static boolean isOpener(List<Word> words, int at) {
    String word = words.get(at).text();
    boolean isNumber = word.equals("at") && ModalVerb.text(words, at + 1).equals("least");
    boolean isDenial = word.equals("no") && !isAmount(words, at);
    return PHRASE_OPENERS.contains(word) && !isNumber && !isDenial;
  }

  private static boolean isAmount(List<Word> words, int at) {
    String next = ModalVerb.text(words, at + 1);
    return next.equals("later") || next.equals("earlier") || next.equals("more");
  }

  private static int quantifier(List<Word> words, int verb) {
    for (int i = verb - 1; i >= 0; i--) {
      if (QUANTIFIERS.contains(words.get(i).text())) {
        return i;
      }
    }
    return -1;
  }

  /** The last word of the subject: that before a predicate which is no modal, if there is one. */
  private static int end(List<Word> words, int from, int verb) {
    for (int i = from + 1; i < verb; i++) {
      String word = words.get(i).text();
      String before = words.get(i - 1).text();
      boolean isRelative = before.equals("who") || before.equals("that") || before.equals("which");
      if ((word.equals("is") || word.equals("are"))
          && !isRelative
          && !hasRelative(words, from, i)) {
        return i - 1;
      }
    }
    return verb - 1;
  }

  private static boolean hasRelative(List<Word> words, int from, int to) {
    for (int i = from; i < to; i++) {
      String word = words.get(i).text();
      if (word.equals("who")
          || word.equals("which")
          || word.equals("whom")
          || (i > from && word.equals("that"))) {
        return true;
      }
    }
    return false;
  }
}
