package online.ucca.triumvirate.engine.pack.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.engine.pack.contextualisation.Contextualisation;
import online.ucca.triumvirate.engine.pack.contextualisation.DeliveryContext;
import online.ucca.triumvirate.engine.pack.contextualisation.Provider;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.outcome.Domain;
import online.ucca.triumvirate.model.outcome.Label;
import org.jspecify.annotations.Nullable;

/**
 * What a contextualisation says of the items of a plan, and what it leaves open. Immutable.
 *
 * @param howMet how a condition is met, by its item's id
 * @param benchmarks what a good answer holds, by its question's id
 * @param missing what is still to be said before the pack is used, in words; empty if nothing is
 */
public record Adaptation(
    Map<String, String> howMet, Map<String, String> benchmarks, List<String> missing) {
  private static final int SHOWN_OF_MANY = 8;

  /** Copies the collections. */
  public Adaptation {
    howMet = Map.copyOf(howMet);
    benchmarks = Map.copyOf(benchmarks);
    missing = List.copyOf(missing);
  }

  /**
   * Holds a contextualisation against a plan.
   *
   * @param contextualisation what the provider adds
   * @param plan the plan
   * @param domain the domain, with its words
   * @return what it says of which item
   * @throws Refusal {@code VAL_DANGLING_REFERENCE} if it names what is not in the plan, {@code
   *     VAL_DUPLICATE_ID} if it says two things of one item
   */
  public static Adaptation of(Contextualisation contextualisation, PackPlan plan, Domain domain) {
    List<Finding> wrong = new ArrayList<>();
    Map<String, String> howMet =
        byItem("/how_met/", contextualisation.howMet(), plan.conditions(), wrong);
    Map<String, String> benchmarks =
        byItem(
            "/benchmark_answers/", contextualisation.benchmarkAnswers(), plan.questions(), wrong);
    if (!wrong.isEmpty()) {
      throw new Refusal(wrong);
    }
    return new Adaptation(howMet, benchmarks, missing(contextualisation, plan, domain, howMet));
  }

  private static Map<String, String> byItem(
      String place, Map<String, String> said, List<Item> items, List<Finding> wrong) {
    Map<String, String> itemOf = new HashMap<>();
    for (Item item : items) {
      item.requirements().forEach(covered -> itemOf.put(covered.id(), item.id()));
      itemOf.put(item.id(), item.id());
    }
    Map<String, String> byItem = new LinkedHashMap<>();
    said.forEach(
        (key, text) -> {
          String pointer = place + key.replace("~", "~0").replace("/", "~1");
          String item = itemOf.get(key);
          if (item == null) {
            wrong.add(
                Finding.of(
                        ErrorCode.VAL_DANGLING_REFERENCE,
                        "nothing that is meant here has the id '" + key + "'")
                    .at(pointer)
                    .withRemedy("Name an item or a requirement as the pack numbers it."));
          } else if (byItem.put(item, text) != null) {
            wrong.add(
                Finding.of(ErrorCode.VAL_DUPLICATE_ID, "something is said of " + item + " already")
                    .at(pointer));
          }
        });
    return byItem;
  }

  private static List<String> missing(
      Contextualisation contextualisation,
      PackPlan plan,
      Domain domain,
      Map<String, String> howMet) {
    List<String> missing = new ArrayList<>();
    Provider provider = contextualisation.provider();
    need(missing, provider == null ? null : provider.name(), domain.label(Label.PROVIDER));
    need(missing, provider == null ? null : provider.number(), domain.label(Label.PROVIDER_CODE));
    DeliveryContext delivery = contextualisation.delivery();
    need(missing, delivery.place(), "place");
    need(missing, delivery.equipment(), "equipment and documents");
    need(missing, delivery.learnerGroup(), "who is assessed");
    need(missing, delivery.adjustments(), domain.label(Label.ADJUSTMENT));
    need(missing, delivery.scenario(), "scenario");
    List<String> open =
        plan.conditions().stream().map(Item::id).filter(id -> !howMet.containsKey(id)).toList();
    if (plan.conditions().isEmpty()) {
      missing.add(domain.label(Label.CONDITIONS) + ", which the source does not state");
    } else if (!open.isEmpty()) {
      missing.add("how each condition is met: " + some(open));
    }
    plan.missingEvidence()
        .forEach(
            kind -> missing.add(domain.label(kind.label()) + ", which the source does not state"));
    if (contextualisation.record().isEmpty()) {
      missing.add(domain.label(Label.ADAPTATION) + " record: who changed what, when and why");
    }
    return missing;
  }

  private static void need(List<String> missing, @Nullable String said, String what) {
    if (said == null) {
      missing.add(what);
    }
  }

  private static String some(List<String> ids) {
    return ids.size() <= SHOWN_OF_MANY
        ? String.join(", ", ids)
        : String.join(", ", ids.subList(0, SHOWN_OF_MANY))
            + " and "
            + (ids.size() - SHOWN_OF_MANY)
            + " more";
  }

  /**
   * Whether nothing is missing.
   *
   * @return true if the pack can be used as it is
   */
  public boolean isComplete() {
    return missing.isEmpty();
  }
}
