package online.ucca.triumvirate.engine.pack.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import online.ucca.triumvirate.engine.pack.wording.Volume;
import online.ucca.triumvirate.model.outcome.Domain;
import online.ucca.triumvirate.model.outcome.Label;

/**
 * How often each performance must be shown, as far as the performance evidence says so. A number of
 * occasions holds for the statement that it stands in: a leaf's for that leaf, a stem's for the
 * leaves below it that state none of their own. It holds for the criteria only if its statement
 * names the criteria, the outcomes or the instrument as a whole.
 *
 * @param ofRequirement by requirement id, what is stated for it; absent where nothing is
 * @param ofTheWhole how often the whole instrument's work must be shown; 1 if nothing is stated
 */
public record Occasions(Map<String, Stated> ofRequirement, int ofTheWhole) {

  /** Copies the map, in its order. */
  public Occasions {
    ofRequirement = Collections.unmodifiableMap(new LinkedHashMap<>(ofRequirement));
  }

  /**
   * A number of occasions.
   *
   * @param number how many, at least 1
   * @param statement the words that state it, verbatim
   */
  public record Stated(int number, String statement) {}

  /**
   * Reads the occasions from the performance evidence of one instrument.
   *
   * @param evidence the leaves of its performance evidence
   * @param domain the domain, with its words
   * @return what is stated
   */
  public static Occasions of(List<Requirement> evidence, Domain domain) {
    Map<String, Stated> stated = new LinkedHashMap<>();
    int whole = 1;
    for (Requirement leaf : evidence) {
      List<String> statements = new ArrayList<>(leaf.stems());
      statements.add(leaf.statement());
      for (String statement : statements) {
        int number = Volume.of(List.of(statement)).occasions();
        if (number > 0) {
          stated.put(leaf.id(), new Stated(number, statement));
          whole = isOfTheWhole(statement, domain) ? Math.max(whole, number) : whole;
        }
      }
    }
    return new Occasions(stated, whole);
  }

  /** Whether a statement names the criteria, the outcomes, or the instrument itself. */
  private static boolean isOfTheWhole(String statement, Domain domain) {
    String words = statement.toLowerCase(Locale.ROOT);
    String instrument = domain.label(Label.INSTRUMENT).toLowerCase(Locale.ROOT).split(" ", 2)[0];
    return words.contains(domain.label(Label.CRITERIA).toLowerCase(Locale.ROOT))
        || words.contains(domain.label(Label.OUTCOME).toLowerCase(Locale.ROOT) + "s")
        || words.contains("this " + instrument);
  }

  /**
   * How often a requirement must be shown.
   *
   * @param requirement any requirement
   * @return the number stated for it; for a criterion, for the whole; 1 if nothing is stated
   */
  public int of(Requirement requirement) {
    if (requirement.kind() == RequirementKind.CRITERION) {
      return ofTheWhole;
    }
    Stated stated = ofRequirement.get(requirement.id());
    return stated == null ? 1 : stated.number();
  }
}
