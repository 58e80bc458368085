package online.ucca.triumvirate.engine.pack.content;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import online.ucca.triumvirate.engine.document.Block;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.engine.document.Document.Orientation;
import online.ucca.triumvirate.engine.document.PageFurniture;
import online.ucca.triumvirate.engine.pack.Audience;
import online.ucca.triumvirate.engine.pack.DocumentKind;
import online.ucca.triumvirate.engine.pack.PackOrder;
import online.ucca.triumvirate.engine.pack.plan.PackPlan;
import online.ucca.triumvirate.engine.pack.wording.Sentences;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.id.PackId;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.model.outcome.Domain;
import online.ucca.triumvirate.model.outcome.Label;

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

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

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

  String packDate() {
    return DATE.format(order.packDate());
  }

  /** What stands where only the provider can know. */
  String providerToComplete() {
    return Sentences.capital(word(Label.PROVIDER)) + " to complete";
  }

  String documentId(DocumentKind kind, Audience audience) {
    String copy =
        kind == DocumentKind.KNOWLEDGE_QUESTIONS
            ? "-" + Sentences.capital(audience.key()).charAt(0)
            : "";
    return instrument().instrumentId() + "-" + instrument().version() + "-" + kind.prefix() + copy;
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
        kind.title() + copy + " – " + instrument().instrumentId(),
        heading() + ", " + version(),
        order.provider() == null ? "Triumvirate" : order.provider(),
        "en-" + languageRegion(),
        orientation,
        new PageFurniture(
            heading(),
            version(),
            id + " · Pack " + packId + " · Version " + PACK_VERSION + " · " + order.packDate(),
            "Page",
            "of"),
        blocks);
  }

  private String languageRegion() {
    String jurisdiction = instrument().jurisdiction();
    if (jurisdiction.equals("UK")) {
      return "GB";
    }
    return jurisdiction.matches("[A-Z]{2}") ? jurisdiction : "001";
  }
}
