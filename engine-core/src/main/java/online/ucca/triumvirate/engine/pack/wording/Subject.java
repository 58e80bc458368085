package online.ucca.triumvirate.engine.pack.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a leaf of the knowledge evidence is about, and what is asked of it. The first kind counts
 * whose words the leaf begins with, or which has the head of its first phrase: "conflict management
 * techniques used at work" is about techniques.
 */
enum Subject {
  /** "how to …", "why …". */
  QUESTION(
      Told.AT_THE_BEGINNING, "how|why|when|where|what|which|who|whether", "explain", Use.EXAMPLE),
  /** "knowledge of …". */
  KNOWING(
      Told.AT_THE_BEGINNING,
      "(basic |general |sound |good |working |current )?(knowledge|understanding|awareness|familiarity)",
      "show your",
      Use.EXAMPLE),
  /** "for …", "in …": a case, in which something is known. */
  CASE(
      Told.AT_THE_BEGINNING,
      "(for|in|on|when|if|during|within|under|at)(?= )",
      "explain,",
      Use.EXAMPLE),
  /** "using …", "preparing …": an activity that stands before what it is done to. */
  DOING(
      Told.AT_THE_BEGINNING,
      "(properly |visually |safely |correctly )?(abandoning|altering|anchoring|applying|assessing|avoiding|bleeding|building"
          + "|changing|checking|cleaning|completing|conducting|confirming|connecting|controlling|coping|deploying|developing"
          + "|disposing|ensuring|establishing|heading|identifying|implementing|initiating|inspecting|interpreting|keeping"
          + "|lessening|maintaining|making|managing|manoeuvring|measuring|monitoring|moving|obtaining|operating|performing"
          + "|planning|predicting|preparing|preventing|protecting|providing|pumping|quarantining|reading|recognising"
          + "|recording|reducing|relating|repairing|replacing|responding|restoring|securing|seeking|selecting|setting"
          + "|shutting|splicing|storing|taking|testing|transferring|treating|undertaking|using|wearing|weighing)"
          + "(?! (of|(and \\w+ )?(\\w+ )?(procedures|processes|techniques|methods|agents|chemicals|principles?|costs?"
          + "|requirements|range|practices|conditions|characteristics|systems that|controls))\\b| ?$|,)",
      "explain what is involved in",
      Use.CARE),
  /** "legislation on …", "requirements for …". */
  RULE(
      Told.BY_THE_HEAD,
      "acts?|laws?|legislation|regulations?|requirements?|standards?|codes?|policies|policy|rules?|obligations?|guidelines?"
          + "|conventions?|orders?|protocols?|specifications?|frameworks?",
      "outline",
      Use.DEMAND),
  /** "procedures for …", "techniques used to …". */
  METHOD(
      Told.BY_THE_HEAD,
      "procedures?|process|processes|techniques?|methods?|practices?|steps?|actions?|checks|preparations?|routines?|means"
          + "|ways?|precautions?|measures?|options|strategies|manoeuvres?|sequence|drills?|operation|maintenance|handling"
          + "|storage|disposal",
      "describe",
      Use.CARE),
  /** "hazards of …", "symptoms of …". */
  HAZARD(
      Told.BY_THE_HEAD,
      "hazards?|risks?|dangers?|faults?|problems?|defects?|emergency|emergencies|symptoms?|damage|diseases?|threats?"
          + "|conflicts?|malfunctions?|failures?",
      "describe",
      Use.NOTICE),
  /** "purpose of …", "effects of …". */
  REASON(
      Told.BY_THE_HEAD,
      "purposes?|reasons?|importance|functions?|effects?|impacts?|causes?|consequences|relationships?|principles?|value"
          + "|benefits?|roles?|differences|implications|factors?|concepts?|theory|terms?|terminology|meaning|need|influences?"
          + "|links?|interaction",
      "explain",
      Use.EXAMPLE),
  /** "responsibilities of …". */
  DUTY(
      Told.BY_THE_HEAD,
      "responsibility|responsibilities|duty|duties|rights|accountability|accountabilities",
      "describe",
      Use.MEANING),
  /** "types of …". */
  TYPES(
      Told.BY_THE_HEAD,
      "types?|kinds|range|varieties|categories|classes|forms|sources|sizes|sectors",
      "name and describe",
      Use.WEIGHT),
  /** Anything else. */
  THING(Told.AT_THE_BEGINNING, "", "describe", Use.WEIGHT);

  private static final List<Subject> BEGINNINGS =
      Stream.of(values())
          .filter(subject -> subject.told == Told.AT_THE_BEGINNING && subject != THING)
          .toList();
  private static final Map<String, Subject> HEADS = heads();
  private static final Pattern PHRASE_END =
      Pattern.compile(
          "[,;:–]|\\s(?:of|for|to|in|on|at|with|by|from|that|which|who|used|using|including|relating|related|associated"
              + "|applying|suitable|relevant|under|between|within|necessary|required|as|when|likely|regarding|about|such"
              + "|pertaining|dealing|covering|affecting|and)\\b");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\([^()]*\\)");
  private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}-]+$");

  private final Told told;
  private final String listed;
  private final Pattern words;
  private final String ask;
  private final Use use;

  Subject(Told told, String words, String ask, Use use) {
    this.told = told;
    this.listed = words;
    this.words = Pattern.compile("(" + words + ")(?:\\b|$)", Pattern.CASE_INSENSITIVE);
    this.ask = ask;
    this.use = use;
  }

  static Subject of(String leaf) {
    for (Subject subject : BEGINNINGS) {
      if (subject.words.matcher(leaf).lookingAt()) {
        return subject;
      }
    }
    return HEADS.getOrDefault(head(leaf).toLowerCase(Locale.ROOT), THING);
  }

  /**
   * The last word of the first phrase: of "slipping and docking procedures for hulls" it is
   * "procedures". Where "and", or a comma after a single thing, stands before a word that is no
   * head, the head is looked for behind it.
   */
  private static String head(String leaf) {
    String plain = IN_BRACKETS.matcher(leaf).replaceAll("");
    Matcher end = PHRASE_END.matcher(plain);
    while (end.find()) {
      String phrase = plain.substring(0, end.start()).strip();
      String joint = end.group().strip();
      boolean goesOn = joint.equals("and") || (joint.equals(",") && !phrase.endsWith("s"));
      if (!goesOn || isAHead(lastWord(phrase))) {
        return lastWord(phrase);
      }
    }
    return lastWord(plain);
  }

  private static boolean isAHead(String word) {
    return HEADS.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /**
   * Each head with its subject; "techniques?" stands for a word with and without its last letter.
   */
  private static Map<String, Subject> heads() {
    Map<String, Subject> heads = new HashMap<>();
    for (Subject subject : values()) {
      if (subject.told == Told.BY_THE_HEAD) {
        for (String word : subject.listed.split("\\|", -1)) {
          boolean optional = word.endsWith("?");
          String full = optional ? word.substring(0, word.length() - 1) : word;
          heads.putIfAbsent(full, subject);
          if (optional) {
            heads.putIfAbsent(full.substring(0, full.length() - 1), subject);
          }
        }
      }
    }
    return Map.copyOf(heads);
  }

  private static String lastWord(String phrase) {
    Matcher word = LAST_WORD.matcher(phrase.strip());
    return word.find() ? word.group() : "";
  }

  /** What is asked, for the middle of a sentence: "describe hawsers." */
  String ask(String leaf) {
    return ask
        + " "
        + (told == Told.AT_THE_BEGINNING && this != THING ? Sentences.inside(leaf) : leaf)
        + ".";
  }

  /** What is asked of its use in the work that the instrument is about. */
  String use(String instrument) {
    return use.words.replace("%s", "the work of this " + instrument);
  }

  private enum Told {
    AT_THE_BEGINNING,
    BY_THE_HEAD
  }

  private enum Use {
    EXAMPLE("Give an example from %s."),
    CARE("Say when you do this in %s, and what you take care of."),
    DEMAND("Say what this demands of you in %s."),
    NOTICE("Say how you notice this in %s, and what you then do."),
    MEANING("Say what this means for you in %s."),
    WEIGHT("Say why this matters in %s.");

    private final String words;

    Use(String words) {
      this.words = words;
    }
  }
}
