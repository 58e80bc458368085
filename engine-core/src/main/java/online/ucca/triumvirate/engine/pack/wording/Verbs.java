package online.ucca.triumvirate.engine.pack.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The verbs that statements of performance begin with, and their forms. */
final class Verbs {
  /** Words that begin a statement as verbs only. */
  private static final Set<String> PLAIN =
      words(
          "account achieve acquire act adapt add adhere adjust administer adopt advise agree align allocate"
              + " allow alter analyse analyze anticipate apply appraise appreciate approve arrange ascertain ask"
              + " assemble assess assign assist attach attain attend avoid begin bleed bring build calculate"
              + " calibrate carry choose clarify classify coach collaborate collate collect commence communicate"
              + " compare compile complete comply comprehend conclude conduct configure confirm connect consider"
              + " consolidate construct consult contribute convert convey cooperate coordinate counsel create"
              + " decide define delegate deliver deploy describe detect determine develop devise diagnose"
              + " differentiate disassemble discard discuss dismantle dispatch dispose distinguish distribute"
              + " divide drain drive educate eliminate employ enable encourage engage enhance ensure enter erect"
              + " escort establish evacuate evaluate examine execute explain explore expose extinguish extract"
              + " facilitate fasten finalise finalize find follow formulate foster fulfil gain gather generate"
              + " give identify immobilise immobilize implement improve incorporate inflate inform initiate"
              + " inspect install instruct integrate interact interpret introduce investigate involve isolate"
              + " justify keep know learn liaise listen locate lubricate maintain make manage maximise maximize"
              + " meet mentor minimise minimize mitigate modify monitor motivate negotiate notify observe obtain"
              + " operate organise organize overhaul oversee participate perform predict prepare prescribe present"
              + " preserve prevent prioritise prioritize proceed procure promote propose protect provide publish"
              + " pursue raise read reassemble receive recognise recognize recommend reconcile rectify reduce"
              + " refer refine reflect reinforce reinstate relate relocate remain remove replace represent"
              + " require rescue reset resolve respond restore restrain retain retrieve revise rotate satisfy seek"
              + " segregate select self-rescue send separate serve solve specify stow strip submit substitute"
              + " suggest supervise sustain synthesise synthesize take teach tell train transcribe treat undertake"
              + " unload uphold utilise utilize validate verify weigh write");

  /** Words that may also be the noun or the adjective that a statement begins with. */
  private static final Set<String> ALSO_NOUNS =
      words(
          "report use access address aim anchor approach audit balance block board brief calm cap cause change chart"
              + " check clean clear close coat compute conduct contact contract control cook copy correct cover"
              + " cut demonstrate design display document draw estimate exercise experiment feed file fill finish"
              + " fit fix form grade guide hand handle harvest help hold input issue join label launch lay lead"
              + " level lift light list load log map mark measure mix model moor mount move need offer order"
              + " outline pack package paint pass place plan plot point position pour prime process produce"
              + " program purchase rate record release repair request research return review rig run sample sand"
              + " schedule score seal secure service set share show shut sign sketch sort start state steer step"
              + " stop store supply support surface survey test tow track transfer trim turn update visit warn"
              + " wash waste watch weld work wrap");

  private static final Set<String> NEVER_AFTER_A_VERB =
      Set.of("is", "are", "was", "were", "has", "have", "of", "includes", "include");

  private static final Pattern PASSIVE =
      Pattern.compile(
          "(?:\\b|(?<=\\p{Ll}{4}))(?:is|are|was|were|has been|have been)(?:\\s+\\w+ly)?(?:\\s+and\\s+\\w+ly)?"
              + "\\s+(?:not\\s+)?([\\w-]+ed|\\w+en|made|kept|held|sent|read|met|set|put|done|found|sought|understood"
              + "|built|brought|dealt|led|left|lost|paid|shown|told|laid|cut|shut|run|won|worn|drawn|grown|known"
              + "|thrown|split|spread|struck|slung|bent)\\b",
          Pattern.CASE_INSENSITIVE);

  /** What a verb in the passive follows without being the statement's own. */
  private static final Pattern SUBORDINATE =
      Pattern.compile("\\b(ensure|ensuring|so that|until)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’'-]*");
  private static final Pattern JOINT = Pattern.compile("\\s*,\\s*|.*\\b(and|or)\\b.*|/");
  private static final int WORDS_OF_A_VERB = 8;

  private Verbs() {}

  private static Set<String> words(String text) {
    return Set.of(new HashSet<>(List.of(text.split(" ", -1))).toArray(new String[0]));
  }

  private static boolean isVerb(String word) {
    return PLAIN.contains(word) || ALSO_NOUNS.contains(word);
  }

  /** Whether a statement says how things are: "Hazards are identified". */
  static boolean isPassive(String statement) {
    return mayBePassive(statement) && PASSIVE.matcher(statement).find();
  }

  /** Whether a statement tells somebody to do something: "Identify hazards". */
  static boolean isImperative(String statement) {
    String[] words = statement.toLowerCase(Locale.ROOT).split("[\\s,/]+", -1);
    int first = words.length > 1 && words[0].endsWith("ly") && !isVerb(words[0]) ? 1 : 0;
    String verb = words[first];
    if (PLAIN.contains(verb)) {
      return true;
    }
    if (!ALSO_NOUNS.contains(verb)
        || (words.length > first + 1 && NEVER_AFTER_A_VERB.contains(words[first + 1]))) {
      return false;
    }
    if (!mayBePassive(statement)) {
      return true;
    }
    Matcher passive = PASSIVE.matcher(statement);
    return !passive.find() || SUBORDINATE.matcher(statement.substring(0, passive.start())).find();
  }

  /**
   * The base forms of a statement's verbs: of a passive its participles, else the joined verbs that
   * it begins with, in any form.
   */
  static List<String> of(String statement) {
    if (!mayBePassive(statement)) {
      return leading(statement);
    }
    Matcher passive = PASSIVE.matcher(statement);
    return !isImperative(statement) && passive.find()
        ? participles(statement.substring(passive.start(1)))
        : leading(statement);
  }

  /** Whether a statement holds an auxiliary at all; cheap, and asked often. */
  private static boolean mayBePassive(String statement) {
    String words = statement.toLowerCase(Locale.ROOT);
    return words.contains("is ")
        || words.contains("are ")
        || words.contains("was ")
        || words.contains("were ")
        || words.contains("been ");
  }

  private static List<String> leading(String statement) {
    List<String> verbs = new ArrayList<>();
    Matcher words = WORD.matcher(statement);
    int end = -1;
    while (words.find()) {
      String verb = base(words.group().toLowerCase(Locale.ROOT));
      if (!isVerb(verb)) {
        if (!verb.endsWith("ly") && !verb.equals("and") && !verb.equals("or")) {
          break;
        }
      } else if (end < 0 || JOINT.matcher(statement.substring(end, words.start())).matches()) {
        verbs.add(verb);
        end = words.end();
      } else {
        break;
      }
    }
    return verbs;
  }

  private static List<String> participles(String text) {
    List<String> verbs = new ArrayList<>();
    Matcher words = WORD.matcher(text);
    for (int i = 0; i < WORDS_OF_A_VERB && words.find(); i++) {
      String word = words.group().toLowerCase(Locale.ROOT);
      String verb = base(word);
      if (isVerb(verb) && (i == 0 || word.endsWith("ed"))) {
        verbs.add(verb);
      }
    }
    return verbs;
  }

  /** "identifies", "identified" and "identifying" as "identify"; any other word as it stands. */
  static String base(String word) {
    for (String end : List.of("ied", "ies", "ing", "ed", "es", "s", "d")) {
      if (word.endsWith(end) && word.length() > end.length() + 1) {
        String stem = word.substring(0, word.length() - end.length());
        for (String candidate : List.of(stem, stem + "e", stem + "y", undoubled(stem))) {
          if (isVerb(candidate)) {
            return candidate;
          }
        }
      }
    }
    return switch (word) {
      case "made" -> "make";
      case "kept" -> "keep";
      case "given" -> "give";
      case "taken" -> "take";
      case "written" -> "write";
      case "sought" -> "seek";
      case "undertaken" -> "undertake";
      default -> word;
    };
  }

  private static String undoubled(String stem) {
    int last = stem.length() - 1;
    return last > 0 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
  }
}
