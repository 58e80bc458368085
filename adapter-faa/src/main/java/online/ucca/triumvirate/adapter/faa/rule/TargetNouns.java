package online.ucca.triumvirate.adapter.faa.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import online.ucca.triumvirate.model.ruleset.TargetType;

/** The nouns that say whom or what a clause constrains (LAW-FORMATS 3.1). */
final class TargetNouns {
  private static final Map<String, TargetType> NOUNS = new HashMap<>();

  static {
    all(
        TargetType.OPERATOR,
        "certificate holder,certificate holders,operator,operators,air carrier,air carriers,carrier,"
            + "carriers,training center,training centers,school,schools,program manager,"
            + "program managers,employer,employers,company,repair station,repair stations,"
            + "organization,organizations,airline,airlines,manufacturer");
    all(
        TargetType.PRACTITIONER,
        "person,persons,people,pilot,pilots,second in command,crewmember,crewmembers,crew,attendant,"
            + "attendants,applicant,applicants,student,students,instructor,instructors,dispatcher,"
            + "dispatchers,mechanic,mechanics,repairman,repairmen,rigger,riggers,engineer,engineers,"
            + "navigator,navigators,individual,individuals,trainee,trainees,employee,employees,"
            + "specialist,specialists,airman,airmen,graduate,graduates,personnel,you,supervisor,"
            + "supervisors,observer,observers,controller,controllers,member,members");
    all(
        TargetType.ASSESSOR,
        "check pilot,check pilots,check airman,check airmen,examiner,examiners,evaluator,evaluators,"
            + "authorized instructor,authorized instructors,check instructor,check instructors,"
            + "chief instructor,chief instructors");
    all(
        TargetType.OUTPUT,
        "manual,manuals,record,records,manifest,manifests,log,logs,logbook,logbooks,report,reports,"
            + "document,documents,documentation,statement,statements,syllabus,syllabuses,curriculum,"
            + "curriculums,curricula,program,programs,course,courses,checklist,checklists,plan,plans,"
            + "application,applications,endorsement,endorsements,form,forms,list,lists,worksheet,"
            + "worksheets,notice,notices,placard,placards,entry,entries,copy,copies,outline,outlines,"
            + "certificate,certificates,contract,contracts,memorandum,card,cards,receipt,letter,"
            + "release,analysis,recording,recordings,appendix,segment,segments,procedures,instructions,information");
  }

  private static final Set<String> END_OF_HEAD =
      Set.of(
          "of",
          "for",
          "in",
          "under",
          "to",
          "on",
          "who",
          "whom",
          "that",
          "which",
          "whose",
          "by",
          "with",
          "at",
          "from",
          "when",
          "if",
          "as",
          "conducting",
          "holding",
          "using",
          "operating",
          "employed",
          "used",
          "required",
          "serving",
          "acting",
          "applying",
          "seeking",
          "having",
          "performing",
          "engaged",
          "assigned",
          "providing",
          "subject",
          "involved",
          "issued",
          "receiving",
          "other",
          "including",
          "within",
          "aboard",
          "not",
          "described",
          "specified");
  private static final Set<String> HOLDERS = Set.of("holder", "holders");
  private static final Set<String> OPERATIONS =
      Set.of("school", "center", "carrier", "operator", "operating");
  private static final int HELD_WITHIN = 12;
  private static final int LONGEST_NOUN = 3;

  private TargetNouns() {}

  /** Whether a word of a sentence ends a noun of this table. */
  static boolean isNoun(List<Word> words, int at) {
    return at < words.size() && noun(words, 0, at).isPresent();
  }

  /** Whether a noun phrase names a kind of target. */
  static boolean isNamed(List<Word> phrase) {
    return head(phrase, TargetType.OPERATOR).isPresent();
  }

  /** Whether a phrase has gone beyond its head: "the holder of". */
  static boolean isPastHead(List<Word> phrase) {
    return phrase.stream().skip(1).anyMatch(word -> END_OF_HEAD.contains(word.text()));
  }

  /**
   * What a noun phrase names.
   *
   * @param phrase its words, from its determiner on
   * @param ofPart whom the part addresses if it does not say
   * @return the kind of target of its head, the last noun before what qualifies it; empty if it is
   *     none of these
   */
  static Optional<TargetType> head(List<Word> phrase, TargetType ofPart) {
    Optional<TargetType> head = Optional.empty();
    for (int i = 0; i < phrase.size(); i++) {
      String word = phrase.get(i).text();
      boolean isInCommand = word.equals("in") && ModalVerb.text(phrase, i + 1).equals("command");
      if (i > 0 && END_OF_HEAD.contains(word) && !isInCommand) {
        break;
      }
      if (HOLDERS.contains(word)) {
        head = Optional.of(holder(phrase, i, ofPart));
        continue;
      }
      Optional<TargetType> found = noun(phrase, 0, i);
      if (found.isPresent()) {
        head = found;
      }
    }
    return head;
  }

  private static TargetType holder(List<Word> phrase, int at, TargetType ofPart) {
    if (ModalVerb.text(phrase, at - 1).equals("certificate")) {
      return ofPart;
    }
    for (int i = at + 1; i < Math.min(phrase.size(), at + HELD_WITHIN); i++) {
      if (OPERATIONS.contains(phrase.get(i).text())) {
        return TargetType.OPERATOR;
      }
    }
    return ModalVerb.text(phrase, at + 1).equals("of") ? TargetType.PRACTITIONER : ofPart;
  }

  /** The longest noun that ends at a word. */
  private static Optional<TargetType> noun(List<Word> words, int from, int at) {
    String noun = "";
    Optional<TargetType> found = Optional.empty();
    for (int i = at; i >= from && at - i < LONGEST_NOUN; i--) {
      noun = noun.isEmpty() ? words.get(i).text() : words.get(i).text() + " " + noun;
      TargetType type = NOUNS.get(noun);
      if (type != null) {
        found = Optional.of(type);
      }
    }
    return found;
  }

  private static void all(TargetType type, String nouns) {
    for (String noun : nouns.split(",", -1)) {
      NOUNS.put(noun, type);
    }
  }
}
