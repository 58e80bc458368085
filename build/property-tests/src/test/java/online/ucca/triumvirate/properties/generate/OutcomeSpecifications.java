package online.ucca.triumvirate.properties.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.id.CriterionId;
import online.ucca.triumvirate.model.id.OutcomeId;
import online.ucca.triumvirate.model.outcome.AssessmentPrinciple;
import online.ucca.triumvirate.model.outcome.Criterion;
import online.ucca.triumvirate.model.outcome.DefiningInstrument;
import online.ucca.triumvirate.model.outcome.Domain;
import online.ucca.triumvirate.model.outcome.EvidenceRequirements;
import online.ucca.triumvirate.model.outcome.EvidenceStatement;
import online.ucca.triumvirate.model.outcome.EvidenceType;
import online.ucca.triumvirate.model.outcome.Label;
import online.ucca.triumvirate.model.outcome.Outcome;
import online.ucca.triumvirate.model.outcome.OutcomeGroup;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;

/** Draws instrument 1. */
final class OutcomeSpecifications {
  private static final int DEEPEST = 5;

  private OutcomeSpecifications() {}

  static OutcomeSpecification of(Draw draw, Ids ids) {
    return new OutcomeSpecification(
        References.instrument(draw, draw.id()),
        domain(draw),
        ids.outcomes().stream().map(id -> outcome(draw, id)).toList(),
        new EvidenceRequirements(
            evidence(draw),
            evidence(draw),
            evidence(draw),
            draw.version() == SchemaVersion.V1_1 ? evidence(draw) : List.of(),
            draw.version() == SchemaVersion.V1_1 ? evidence(draw) : List.of()));
  }

  private static Domain domain(Draw draw) {
    Map<String, String> labels = new TreeMap<>();
    draw.listSince11(() -> draw.either() ? draw.any(Label.class).key() : draw.text())
        .forEach(key -> labels.put(key, draw.text()));
    return new Domain(
        draw.text(),
        draw.text(),
        draw.perhaps(draw::text),
        labels,
        draw.listSince11(
            () ->
                new AssessmentPrinciple(
                    draw.text(), draw.text(), draw.perhaps(draw::text), draw.text())));
  }

  private static Outcome outcome(Draw draw, OutcomeId id) {
    DefiningInstrument definedIn =
        draw.since11(() -> new DefiningInstrument(draw.text(), draw.text()));
    return new Outcome(
        id,
        draw.text(),
        draw.perhaps(draw::text),
        draw.text(),
        criteria(draw, definedIn == null ? 1 : 0),
        draw.since11(() -> new OutcomeGroup(id.value(), "group of " + id.value())),
        definedIn);
  }

  private static List<Criterion> criteria(Draw draw, int fewest) {
    List<CriterionId> ids = draw.ids(fewest).stream().map(CriterionId::new).toList();
    List<Criterion> criteria = new ArrayList<>();
    for (CriterionId id : ids) {
      criteria.add(
          new Criterion(
              id,
              draw.text(),
              draw.text(),
              draw.any(EvidenceType.class),
              Ancestors.of(draw, ids, criteria.size()),
              draw.listSince11(draw::text),
              draw.listSince11(draw::text)));
    }
    return criteria;
  }

  private static List<EvidenceStatement> evidence(Draw draw) {
    return draw.listOf(0, position -> statement(draw, Integer.toString(position + 1), 1));
  }

  private static EvidenceStatement statement(Draw draw, String number, int depth) {
    boolean stem =
        draw.version() == SchemaVersion.V1_1 && depth < DEEPEST && draw.below(depth + 1) < 2;
    return new EvidenceStatement(
        draw.text(),
        draw.text(),
        draw.since11(() -> number),
        stem ? draw.listOf(0, i -> statement(draw, number + "." + (i + 1), depth + 1)) : List.of());
  }
}
