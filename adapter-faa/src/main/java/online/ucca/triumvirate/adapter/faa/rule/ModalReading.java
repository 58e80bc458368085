package online.ucca.triumvirate.adapter.faa.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import online.ucca.triumvirate.adapter.faa.rule.Modality.Force;
import online.ucca.triumvirate.adapter.faa.rule.Modality.Span;

/**
 * Reads the modality of a sentence from the modal verbs of its main clauses: "a person who may be
 * asked must answer" obliges, and "any flight that may be conducted" says nothing.
 */
final class ModalReading {
  private static final Set<String> CONDITIONS =
      Set.of("unless", "except", "excepting", "if", "when", "whenever");
  private static final Set<String> RELATIVES =
      Set.of("that", "which", "who", "whom", "what", "as", "than");
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "which",
          "whom",
          "whose",
          "where",
          "when",
          "whenever",
          "if",
          "whether",
          "what",
          "while",
          "because",
          "unless",
          "until");
  private static final Set<String> FINITE =
      Set.of("is", "are", "was", "were", "has", "have", "had");
  private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she");
  private static final Set<String> AUTHORITIES =
      Set.of("administrator", "faa", "secretary", "board", "ntsb", "tsa");
  private static final Set<String> DECIDED =
      Set.of("determined", "prescribed", "issued", "designated", "established", "specified");
  private static final Set<String> SENT =
      Set.of(
          "submit",
          "deliver",
          "send",
          "forward",
          "transmit",
          "mail",
          "furnish",
          "provide",
          "give",
          "make");
  private static final Set<String> NEWS =
      Set.of("report", "reports", "notice", "notification", "notifications");
  private static final Set<String> SUBJECTS =
      Set.of("it", "that", "the", "a", "an", "this", "each", "he", "she", "they", "you", "there");
  private static final Set<String> BEFORE_ACT = Set.of("be", "to", "required");
  private static final int CLAUSE_WITHIN = 6;
  private static final int EXCEPTION_WITHIN = 60;
  private static final int OBJECT_WITHIN = 25;

  private final List<Word> words;
  private final boolean namesOffice;
  private final boolean namesPassengers;

  private ModalReading(List<Word> words) {
    this.words = words;
    this.namesOffice = words.stream().anyMatch(ModalReading::isOffice);
    this.namesPassengers = words.stream().anyMatch(word -> word.text().startsWith("passenger"));
  }

  /**
   * Reads a sentence.
   *
   * @param sentence one sentence, or the lead-in that ends one
   * @return its modality, with a force of its own or none
   */
  static Modality of(String sentence) {
    return new ModalReading(Word.of(sentence)).modality();
  }

  private Modality modality() {
    List<ModalVerb> main = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      ModalVerb verb = ModalVerb.at(words, i);
      if (verb != null && !isSubordinate(verb)) {
        main.add(verb);
      }
    }
    List<ModalVerb> governing = main.stream().filter(ModalVerb::binds).toList();
    boolean binds = !governing.isEmpty();
    if (!binds) {
      governing = main;
    }
    boolean limited = governing.stream().anyMatch(verb -> verb.kind() == ModalVerb.Kind.LIMIT);
    boolean condition =
        words.stream().anyMatch(word -> !word.isQuoted() && CONDITIONS.contains(word.text()));
    return new Modality(
        binds ? Force.BINDING : main.isEmpty() ? Force.NONE : Force.PERMISSIVE,
        governing.stream().anyMatch(verb -> verb.kind() == ModalVerb.Kind.BAN),
        isException(),
        sparesParts(main),
        binds && governing.stream().anyMatch(this::reports),
        condition || limited,
        !governing.isEmpty() && governing.stream().allMatch(this::isOfAuthority),
        governing.isEmpty() ? statement() : subjects(governing));
  }

  /** "Unless it is equipped", not "Unless authorized by the Administrator, operate". */
  private boolean isException() {
    return text(0).equals("unless") && SUBJECTS.contains(text(1));
  }

  /** Whether the last verb forbids nothing, or what it forbids is lifted by what follows. */
  private boolean sparesParts(List<ModalVerb> main) {
    if (main.isEmpty()) {
      return ModalVerb.isLifted(words, 0);
    }
    ModalVerb last = main.get(main.size() - 1);
    return last.kind() != ModalVerb.Kind.BAN || ModalVerb.isLifted(words, last.at() + 1);
  }

  private List<Span> statement() {
    return SubjectSpan.ofStatement(words).map(List::of).orElse(List.of());
  }

  private List<Span> subjects(List<ModalVerb> governing) {
    List<Span> spans = new ArrayList<>();
    int before = -1;
    for (ModalVerb verb : governing) {
      if (RELATIVES.contains(text(verb.at() - 1))) {
        continue;
      }
      Optional<Span> span =
          text(verb.at() - 1).equals("nor")
              ? SubjectSpan.inverted(words, verb.at())
              : before < 0
                  ? SubjectSpan.before(words, verb.at())
                  : SubjectSpan.between(words, before, verb.at());
      span.ifPresent(spans::add);
      if (span.isEmpty() && !spans.isEmpty() && !SubjectSpan.isActedOn(words, verb.at())) {
        spans.add(spans.remove(spans.size() - 1).acting());
      }
      before = verb.at();
    }
    return spans;
  }

  /**
   * Whether a verb stands in a clause that only qualifies the sentence. The last word of a lead-in
   * does not: "a first-aid kit that must:".
   */
  private boolean isSubordinate(ModalVerb verb) {
    if (verb.at() == words.size() - 1) {
      return false;
    }
    int before = verb.at() - 1;
    while (before >= 0 && ModalVerb.isAdverb(text(before))) {
      before--;
    }
    if (before < 0 || isBroken(before, verb.at())) {
      return false;
    }
    if (RELATIVES.contains(text(before))) {
      return true;
    }
    for (int i = before; i >= Math.max(0, verb.at() - CLAUSE_WITHIN); i--) {
      if (FINITE.contains(text(i))) {
        break;
      }
      boolean isClause =
          SUBORDINATORS.contains(text(i)) && !(i + 2 < verb.at() && isParticiple(text(i + 1)));
      if (isClause || isAsDemanded(i)) {
        return true;
      }
      if (words.get(i).afterBreak()) {
        break;
      }
    }
    return isAlternative(verb.at())
        || (verb.kind() != ModalVerb.Kind.DUTY && isException(verb.at()));
  }

  /** As in "when operating under VFR each pilot must". */
  private static boolean isParticiple(String word) {
    return word.endsWith("ing") || word.endsWith("ed");
  }

  /** As in "whether the holder is authorized to carry, or is prohibited from carrying". */
  private boolean isAlternative(int at) {
    return text(at - 1).equals("or")
        && words.subList(0, at).stream().anyMatch(word -> word.text().equals("whether"));
  }

  private boolean isAsDemanded(int at) {
    return text(at).equals("as")
        && (PRONOUNS.contains(text(at + 1)) || AUTHORITIES.contains(text(at + 2)));
  }

  /** Whether the words since the last punctuation begin with "except that". */
  private boolean isException(int at) {
    int start = at;
    while (start > 0 && at - start < EXCEPTION_WITHIN && !words.get(start).afterBreak()) {
      start--;
    }
    return start > 0 && text(start).equals("except");
  }

  private boolean isBroken(int before, int at) {
    for (int i = before + 1; i <= at; i++) {
      if (words.get(i).afterBreak()) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfAuthority(ModalVerb verb) {
    int subject = verb.at() - 1;
    while (subject > 0 && ModalVerb.isAdverb(text(subject))) {
      subject--;
    }
    boolean acts =
        AUTHORITIES.contains(text(subject))
            || (AUTHORITIES.contains(text(1)) && text(0).equals("the"))
            || (text(subject).equals("office") && text(subject - 1).equals("standards"));
    return acts
        || (text(verb.at() + 1).equals("be")
            && DECIDED.contains(text(verb.at() + 2))
            && text(verb.at() + 3).equals("by")
            && AUTHORITIES.contains(text(verb.at() + 5)));
  }

  /** Whether what a verb demands is to tell somebody. */
  private boolean reports(ModalVerb verb) {
    if (verb.kind() != ModalVerb.Kind.DUTY) {
      return false;
    }
    int act = verb.at() + 1;
    while (ModalVerb.isAdverb(text(act)) || BEFORE_ACT.contains(text(act))) {
      act++;
    }
    String word = text(act);
    if (word.equals("report") || word.equals("reported")) {
      return !text(act + 1).equals("for");
    }
    if (word.equals("notify") || word.equals("notified")) {
      return !namesPassengers;
    }
    return SENT.contains(word) && sendsNews(act) && namesOffice;
  }

  private boolean sendsNews(int act) {
    for (int i = act + 1; i <= act + OBJECT_WITHIN; i++) {
      if (NEWS.contains(text(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOffice(Word word) {
    return AUTHORITIES.contains(word.text()) || word.text().equals("standards");
  }

  private String text(int at) {
    return ModalVerb.text(words, at);
  }
}
