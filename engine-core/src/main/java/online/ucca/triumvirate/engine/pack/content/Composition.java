package online.ucca.triumvirate.engine.pack.content;

import java.util.List;
import online.ucca.triumvirate.engine.document.Block;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.engine.document.Document.Orientation;
import online.ucca.triumvirate.engine.document.PageFurniture;
import online.ucca.triumvirate.engine.pack.Audience;
import online.ucca.triumvirate.engine.pack.DocumentKind;
import online.ucca.triumvirate.engine.pack.PackOrder;
import online.ucca.triumvirate.engine.pack.plan.PackPlan;
import online.ucca.triumvirate.engine.pack.plan.Task;
import online.ucca.triumvirate.engine.pack.wording.Sentences;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.id.PackId;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.model.outcome.Domain;
import online.ucca.triumvirate.model.outcome.Label;
import online.ucca.triumvirate.model.outcome.Outcome;
import online.ucca.triumvirate.model.outcome.OutcomeGroup;

/**
 * Everything that the documents of one pack are composed from.
 *
 * @param triumvirate the source
 * @param contentDigest its content digest
 * @param plan what is covered by what
 * @param order what was ordered
 * @param packId the pack
 * @param signedBy the identifier of the key that signs the pack
 * @param warnings what the user of the pack must know
 */
public record Composition(
    Triumvirate triumvirate,
    Sha256 contentDigest,
    PackPlan plan,
    PackOrder order,
    PackId packId,
    String signedBy,
    List<Finding> warnings) {

  /** The version of a pack as it is generated; a provider counts on from it. */
  static final String PACK_VERSION = "1.0";

  /** Copies the warnings. */
  public Composition {
    warnings = List.copyOf(warnings);
  }

  Domain domain() {
    return triumvirate.instruments().outcomeSpecification().domain();
  }

  InstrumentRef instrument() {
    return triumvirate.instruments().outcomeSpecification().instrumentRef();
  }

  private Locality locality() {
    return Locality.of(instrument().jurisdiction());
  }

  String word(Label label) {
    return domain().label(label);
  }

  String capital(Label label) {
    return Sentences.capital(word(label));
  }

  /** Code and title, as they stand in every header. */
  String heading() {
    return instrument().instrumentId() + " " + instrument().instrumentTitle();
  }

  /** The version with the domain's word for it. */
  String version() {
    return capital(Label.VERSION) + " " + instrument().version();
  }

  String language() {
    return locality().language();
  }

  String packDate() {
    return locality().date(order.packDate());
  }

  /** What a document is called; the conditions by the domain's word for them. */
  String title(DocumentKind kind) {
    return kind == DocumentKind.ASSESSMENT_CONDITIONS ? capital(Label.CONDITIONS) : kind.title();
  }

  /** A group of outcomes, with the domain's word for it. */
  String title(OutcomeGroup group) {
    return capital(Label.OUTCOME_GROUP) + " " + group.groupId() + ": " + group.title();
  }

  /** What stands where only the provider can know; in an examination, the examiner. */
  String providerToComplete() {
    return capital(plan.isExamination() ? Label.ASSESSOR : Label.PROVIDER) + " to complete";
  }

  /**
   * How a task is called: by the outcome that it examines, with the domain's word for it, or else
   * by its number.
   */
  String name(Task task) {
    if (!plan.isExamination()) {
      return "Task " + task.number();
    }
    Outcome outcome = task.outcome();
    return outcome == null
        ? task.title() + " as a whole"
        : capital(Label.OUTCOME) + " " + outcome.outcomeId();
  }

  /** A task's name, and its title where that is not in the name. */
  String title(Task task) {
    return task.outcome() == null && plan.isExamination()
        ? name(task)
        : name(task) + ": " + task.title();
  }

  /** Over the judgement of a task. */
  String resultOf(Task task) {
    return plan.isExamination() ? "Result: " + name(task) : "Result of task " + task.number();
  }

  String documentId(DocumentKind kind, Audience audience) {
    String copy =
        kind == DocumentKind.KNOWLEDGE_QUESTIONS
            ? "-" + Sentences.capital(audience.key()).charAt(0)
            : "";
    return instrument().instrumentId()
        + "-"
        + instrument().version()
        + "-"
        + kind.prefix(domain())
        + copy;
  }

  Document document(
      DocumentKind kind, Audience audience, Orientation orientation, List<Block> blocks) {
    String id = documentId(kind, audience);
    String copy =
        kind == DocumentKind.KNOWLEDGE_QUESTIONS
            ? " – "
                + word(audience == Audience.CANDIDATE ? Label.CANDIDATE : Label.ASSESSOR)
                + " copy"
            : "";
    return new Document(
        id,
        title(kind) + copy + " – " + instrument().instrumentId(),
        heading() + ", " + version(),
        order.provider() == null ? "Triumvirate" : order.provider(),
        language(),
        locality().paper(),
        orientation,
        new PageFurniture(
            heading(),
            version(),
            id + " · Pack " + packId + " · Version " + PACK_VERSION + " · " + order.packDate(),
            "Page",
            "of"),
        blocks);
  }
}
