package online.ucca.triumvirate.adapter.faa.rule;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A modal verb in a sentence.
 *
 * @param at which word it is
 * @param kind what it does
 */
record ModalVerb(int at, Kind kind) {
  private static final Set<String> BE = Set.of("is", "are");
  private static final Set<String> AFTER_ONLY =
      Set.of(
          "if", "when", "after", "while", "because", "as", "by", "for", "under", "in", "on", "to",
          "during", "at", "from", "with", "upon", "where");
  private static final Set<String> OPENS_INVERSION = Set.of("the", "a", "an", "any", "it", "he");
  private static final Set<String> AMOUNTS =
      Set.of("later", "more", "less", "longer", "fewer", "sooner", "closer", "earlier", "greater");
  private static final Set<String> OBJECT_FOLLOWS =
      Set.of(
          "has",
          "have",
          "had",
          "having",
          "is",
          "are",
          "was",
          "be",
          "with",
          "there",
          "of",
          "by",
          "contains",
          "for",
          "holds",
          "holding",
          "makes",
          "shows");
  private static final Set<String> LIFTING = Set.of("except", "excepting", "without", "until");
  private static final Set<String> AUTHORIZED =
      Set.of("otherwise", "authorized", "approved", "permitted", "required");
  private static final int NEGATION_WITHIN = 60;

  /** What a modal verb does. */
  enum Kind {
    /** Obliges. */
    DUTY,
    /** Forbids. */
    BAN,
    /** Permits under conditions only. */
    LIMIT,
    /** Permits, advises or excuses. */
    LEAVE
  }

  /** Whether it obliges somebody. */
  boolean binds() {
    return kind != Kind.LEAVE;
  }

  /**
   * The modal verb that a word is or begins.
   *
   * @param words a sentence
   * @param at which word
   * @return the modal verb; null if it is none
   */
  static @Nullable ModalVerb at(List<Word> words, int at) {
    if (words.get(at).isQuoted()) {
      return null;
    }
    if (BE.contains(words.get(at).text())) {
      return predicate(words, at);
    }
    Kind kind =
        switch (words.get(at).text()) {
          case "must", "shall" ->
              isNot(words, at + 1) || isDenied(words, at) ? Kind.BAN : Kind.DUTY;
          case "may" -> words.get(at).isCapital() && at > 0 ? null : permission(words, at);
          case "should" -> OPENS_INVERSION.contains(text(words, at + 1)) ? null : Kind.LEAVE;
          case "need", "needs" ->
              isNot(words, at + 1) || text(words, at + 1).equals("only") ? Kind.LEAVE : null;
          default -> null;
        };
    return kind == null ? null : new ModalVerb(at, kind);
  }

  /**
   * Which word denies the verb from its subject: the "no" of "no person may".
   *
   * @param words a sentence
   * @param verb which word the verb is
   * @return the word; −1 if none does
   */
  static int denial(List<Word> words, int verb) {
    boolean isBroken = false;
    for (int i = verb - 1; i >= Math.max(0, verb - NEGATION_WITHIN); i--) {
      isBroken |= words.get(i + 1).afterBreak();
      String word = words.get(i).text();
      if (word.equals("nor") && i == verb - 1) {
        return isBroken ? -1 : i;
      }
      if (word.equals("must") || word.equals("shall") || word.equals("may")) {
        return -1;
      }
      boolean isDenial = word.equals("no") || word.equals("neither") || word.equals("none");
      boolean denies = isDenial && !words.get(i).isQuoted();
      if (denies && !AMOUNTS.contains(text(words, i + 1))) {
        boolean begins = i == 0 || words.get(i).afterBreak();
        boolean isObject = i > 0 && OBJECT_FOLLOWS.contains(words.get(i - 1).text());
        return begins || (!isBroken && !isObject) ? i : -1;
      }
    }
    return -1;
  }

  /**
   * Whether the end of a sentence stands after a word that lifts a prohibition: "unless that
   * person", "except as follows", "without a rest of at least", "that you do not hold".
   *
   * @param words a sentence
   * @param from the first word after the verb that forbids
   * @return whether what would follow the sentence is what must be so
   */
  static boolean isLifted(List<Word> words, int from) {
    int first = from;
    while (isNot(words, first) || isAdverb(text(words, first))) {
      first++;
    }
    boolean isBroken = false;
    for (int i = words.size() - 1; i >= first; i--) {
      boolean isAside = isBroken && AUTHORIZED.contains(text(words, i + 1));
      if ((text(words, i).equals("unless") && !isAside) || (!isBroken && lifts(words, i))) {
        return true;
      }
      isBroken |= words.get(i).afterBreak();
    }
    return false;
  }

  private static boolean lifts(List<Word> words, int at) {
    String next = text(words, at + 1);
    return LIFTING.contains(text(words, at))
        || (isNot(words, at) && !AMOUNTS.contains(next))
        || (text(words, at).equals("other") && next.equals("than"));
  }

  private static Kind permission(List<Word> words, int at) {
    boolean isBarred = isNot(words, at + 1) && !text(words, at - 1).equals("or");
    if (isBarred || isDenied(words, at)) {
      return Kind.BAN;
    }
    return isLimited(words, at) ? Kind.LIMIT : Kind.LEAVE;
  }

  /** Whether "may" is followed by "only if", "only when" and the like, or by "only" itself. */
  private static boolean isLimited(List<Word> words, int at) {
    if (text(words, at + 1).equals("only")) {
      return true;
    }
    for (int i = at + 1; i < words.size(); i++) {
      String word = words.get(i).text();
      if (word.equals("may") || word.equals("must") || word.equals("shall")) {
        return false;
      }
      if (word.equals("only") && AFTER_ONLY.contains(text(words, i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "Is required to", "are not authorized to", "is prohibited", "is responsible for". */
  private static @Nullable ModalVerb predicate(List<Word> words, int be) {
    boolean isDenied = denial(words, be) >= 0;
    int at = be + 1;
    while (at < words.size() && (isAdverb(words.get(at).text()) || isNot(words, at))) {
      isDenied |= isNot(words, at);
      at++;
    }
    String next = text(words, at + 1);
    Kind kind =
        switch (text(words, at)) {
          case "required" -> next.equals("to") ? isDenied ? Kind.LEAVE : Kind.DUTY : null;
          case "authorized", "permitted", "allowed" ->
              next.equals("to") ? isDenied ? Kind.BAN : Kind.LEAVE : null;
          case "prohibited" -> isDenied ? null : Kind.BAN;
          case "responsible" ->
              !isDenied && (next.equals("for") || next.equals("to")) ? Kind.DUTY : null;
          default -> null;
        };
    return kind == null ? null : new ModalVerb(be, kind);
  }

  private static boolean isDenied(List<Word> words, int at) {
    return denial(words, at) >= 0;
  }

  private static boolean isNot(List<Word> words, int at) {
    String word = text(words, at);
    return word.equals("not") || word.equals("never");
  }

  static boolean isAdverb(String word) {
    return word.endsWith("ly")
        || word.equals("also")
        || word.equals("then")
        || word.equals("so")
        || word.equals("otherwise");
  }

  static String text(List<Word> words, int at) {
    return at < 0 || at >= words.size() ? "" : words.get(at).text();
  }
}
