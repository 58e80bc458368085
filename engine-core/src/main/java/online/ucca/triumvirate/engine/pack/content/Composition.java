package online.ucca.triumvirate.engine.pack.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import online.ucca.triumvirate.engine.AcceptedTriumvirate;
import online.ucca.triumvirate.engine.document.Block;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.engine.document.Document.Orientation;
import online.ucca.triumvirate.engine.document.Letterhead;
import online.ucca.triumvirate.engine.document.PageFurniture;
import online.ucca.triumvirate.engine.pack.Audience;
import online.ucca.triumvirate.engine.pack.DocumentKind;
import online.ucca.triumvirate.engine.pack.PackOrder;
import online.ucca.triumvirate.engine.pack.contextualisation.ChangeRecord;
import online.ucca.triumvirate.engine.pack.contextualisation.Colours;
import online.ucca.triumvirate.engine.pack.contextualisation.DeliveryContext;
import online.ucca.triumvirate.engine.pack.contextualisation.Provider;
import online.ucca.triumvirate.engine.pack.plan.Adaptation;
import online.ucca.triumvirate.engine.pack.plan.PackPlan;
import online.ucca.triumvirate.engine.pack.plan.Task;
import online.ucca.triumvirate.engine.pack.wording.Locality;
import online.ucca.triumvirate.engine.pack.wording.Sentences;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.id.PackId;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.model.outcome.Domain;
import online.ucca.triumvirate.model.outcome.Label;
import online.ucca.triumvirate.model.outcome.Outcome;
import online.ucca.triumvirate.model.outcome.OutcomeGroup;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the documents of one pack are composed from.
 *
 * @param sources what it is made from: one, or several in a cluster
 * @param plan what is covered by what
 * @param order what was ordered
 * @param adaptation what the provider says of the plan's items, and what is missing
 * @param packId the pack
 * @param signedBy the identifier of the key that signs the pack
 * @param warnings what the user of the pack must know
 */
public record Composition(
    List<AcceptedTriumvirate> sources,
    PackPlan plan,
    PackOrder order,
    Adaptation adaptation,
    PackId packId,
    String signedBy,
    List<Finding> warnings) {

  /** The version of a pack as it is generated; a provider counts on from it. */
  static final String PACK_VERSION = "1.0";

  /** Copies the lists. */
  public Composition {
    sources = List.copyOf(sources);
    warnings = List.copyOf(warnings);
  }

  /**
   * Whether it is of several instruments.
   *
   * @return true if it has more than one source
   */
  public boolean isCluster() {
    return sources.size() > 1;
  }

  /** The source; in a cluster, the first. */
  Triumvirate triumvirate() {
    return sources.get(0).triumvirate();
  }

  Domain domain() {
    return triumvirate().instruments().outcomeSpecification().domain();
  }

  InstrumentRef instrument() {
    return triumvirate().instruments().outcomeSpecification().instrumentRef();
  }

  /** The instruments, in order. */
  List<InstrumentRef> instruments() {
    return sources.stream()
        .map(one -> one.triumvirate().instruments().outcomeSpecification().instrumentRef())
        .toList();
  }

  private Locality locality() {
    return Locality.of(instrument().jurisdiction(), order.contextualisation().language());
  }

  /** What the provider says of where, with what and for whom is assessed. */
  DeliveryContext delivery() {
    return order.contextualisation().delivery();
  }

  /** What the sources say of their context, each once. */
  List<String> contexts() {
    return sources.stream()
        .map(one -> one.triumvirate().instruments().outcomeSpecification().domain())
        .map(Domain::operationalContext)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /** What the provider says, or else that it is to complete it. */
  String orToComplete(@Nullable String said) {
    return said == null ? providerToComplete() + "." : said;
  }

  /** The version of the documents: what the record of changes led to. */
  String packVersion() {
    List<ChangeRecord> record = order.contextualisation().record();
    return record.isEmpty() ? PACK_VERSION : record.get(record.size() - 1).version();
  }

  String date(LocalDate date) {
    return locality().date(date);
  }

  String word(Label label) {
    return domain().label(label);
  }

  String capital(Label label) {
    return Sentences.capital(word(label));
  }

  /** Code and title, as they stand in every header; in a cluster its title and every code. */
  String heading() {
    if (!isCluster()) {
      return heading(instrument());
    }
    String title = order.title();
    return title == null
        ? String.join(" + ", instruments().stream().map(Composition::heading).toList())
        : title + " (" + String.join(", ", codes()) + ")";
  }

  private static String heading(InstrumentRef instrument) {
    return instrument.instrumentId() + " " + instrument.instrumentTitle();
  }

  private List<String> codes() {
    return instruments().stream().map(InstrumentRef::instrumentId).toList();
  }

  /** Each instrument by code, title and version. */
  List<String> headings() {
    return instruments().stream().map(one -> heading(one) + " (" + version(one) + ")").toList();
  }

  /** The version with the domain's word for it; in a cluster every version, once. */
  String version() {
    return capital(Label.VERSION)
        + " "
        + String.join(", ", instruments().stream().map(InstrumentRef::version).distinct().toList());
  }

  private String version(InstrumentRef instrument) {
    return capital(Label.VERSION) + " " + instrument.version();
  }

  String language() {
    return locality().language();
  }

  String packDate() {
    return date(order.packDate());
  }

  /** What a document is called; the conditions by the domain's word for them. */
  String title(DocumentKind kind) {
    return kind == DocumentKind.ASSESSMENT_CONDITIONS ? capital(Label.CONDITIONS) : kind.title();
  }

  /** A group of outcomes, with the domain's word for it; in a cluster, an instrument. */
  String title(OutcomeGroup group) {
    if (isCluster()) {
      return group.groupId() + " " + group.title();
    }
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
        + (isCluster() ? "+" + (sources.size() - 1) : "")
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
        title(kind) + copy + " – " + String.join(" + ", codes()),
        heading() + ", " + version(),
        order.provider() == null ? "Triumvirate" : order.provider(),
        language(),
        locality().paper(),
        orientation,
        new PageFurniture(
            heading(),
            version(),
            id + " · Pack " + packId + " · Version " + packVersion() + " · " + order.packDate(),
            "Page",
            "of"),
        letterhead(),
        blocks);
  }

  private Letterhead letterhead() {
    Provider provider = order.contextualisation().provider();
    Colours colours = provider == null ? null : provider.colours();
    return new Letterhead(
        order.logo(),
        colours == null ? null : colours.headings(),
        colours == null ? null : colours.tableHeads());
  }
}
