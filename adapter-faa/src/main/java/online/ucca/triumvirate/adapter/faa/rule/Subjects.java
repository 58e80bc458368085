package online.ucca.triumvirate.adapter.faa.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import online.ucca.triumvirate.model.ruleset.Target;
import online.ucca.triumvirate.model.ruleset.TargetType;
import org.jspecify.annotations.Nullable;

/** From the subjects of a sentence to the targets of a rule, in the sentence's words. */
final class Subjects {
  private static final Set<String> DETERMINERS =
      Set.of("each", "every", "any", "no", "a", "an", "the", "all", "that", "those", "these");
  private static final Set<String> PRONOUNS =
      Set.of(
          "it", "they", "he", "she", "this", "these", "those", "that", "neither", "both", "one",
          "there");
  private static final Set<String> RELATIVES =
      Set.of("who", "that", "which", "whose", "when", "if");
  private static final Set<String> RESUMED = Set.of("the", "that", "those", "these");
  private static final Set<String> JOINTS =
      Set.of("and", "or", "of", "the", "a", "an", "for", "to", "in", "with", "under");
  private static final int LONGEST = 120;

  private final String sentence;
  private final List<Target> known = new ArrayList<>();
  private @Nullable String unknown;

  private Subjects(String sentence) {
    this.sentence = sentence;
  }

  /**
   * The targets that a sentence names as its subjects.
   *
   * @param sentence the sentence
   * @param spans where its subjects stand
   * @param ofPart whom the part of the law addresses if it does not say
   * @param isFragment whether the sentence completes a lead-in, so that an unknown subject is none
   * @return a target for each subject that is known; for one that is not, whom the part addresses;
   *     empty if there are none, or pronouns only
   */
  static List<Target> of(
      String sentence, List<Modality.Span> spans, TargetType ofPart, boolean isFragment) {
    Subjects subjects = new Subjects(sentence);
    spans.forEach(span -> subjects.read(span, ofPart));
    boolean isUnknown = subjects.known.isEmpty() && subjects.unknown != null && !isFragment;
    return isUnknown ? List.of(new Target(ofPart, subjects.unknown)) : subjects.known;
  }

  private void read(Modality.Span span, TargetType ofPart) {
    String subject = sentence.substring(span.from(), span.to());
    List<Word> words = Word.of(subject);
    if (words.isEmpty()
        || (words.size() <= 2 && PRONOUNS.contains(words.get(0).text()) && !names(words))) {
      return;
    }
    List<Target> found = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || begins(words, start, i)) {
        String scope = scope(subject, words.subList(start, i));
        TargetNouns.head(words.subList(start, i), ofPart)
            .filter(type -> !(span.isActedOn() && type == TargetType.OUTPUT))
            .ifPresent(type -> found.add(new Target(type, scope)));
        start = i;
      }
    }
    if (found.isEmpty() && unknown == null) {
      unknown = scope(subject, words);
    }
    if (found.stream().map(Target::targetType).distinct().count() == 1) {
      found.set(0, new Target(found.get(0).targetType(), scope(subject, words)));
      found.subList(1, found.size()).clear();
    }
    boolean isResumed = RESUMED.contains(words.get(0).text());
    for (Target target : found) {
      boolean isKnown = known.stream().anyMatch(other -> other.targetType() == target.targetType());
      if (!(isKnown && isResumed) && !known.contains(target)) {
        known.add(target);
      }
    }
  }

  private static boolean names(List<Word> words) {
    return words.size() == 2 && TargetNouns.isNoun(words, 1);
  }

  /** Whether another subject begins at a word: "and the pilot", "or any person". */
  private static boolean begins(List<Word> words, int start, int at) {
    String before = words.get(at - 1).text();
    boolean follows = before.equals("and") || before.equals("or") || words.get(at).afterBreak();
    if (!follows || !DETERMINERS.contains(words.get(at).text())) {
      return false;
    }
    Optional<TargetType> type =
        TargetNouns.head(words.subList(at, words.size()), TargetType.OPERATOR);
    boolean isObject = type.isEmpty() || type.get() == TargetType.OUTPUT;
    return !isObject || !TargetNouns.isPastHead(words.subList(start, at));
  }

  /** The subject's words; of a long subject what stands before its first relative clause. */
  private static String scope(String subject, List<Word> words) {
    int from = words.get(0).start();
    int last = words.size() - 1;
    if (words.get(last).end() - from > LONGEST) {
      last = 0;
      while (words.get(last + 1).end() - from <= LONGEST
          && (last == 0 || !RELATIVES.contains(words.get(last + 1).text()))) {
        last++;
      }
    }
    while (last > 0 && JOINTS.contains(words.get(last).text())) {
      last--;
    }
    return subject.substring(from, words.get(last).end());
  }
}
