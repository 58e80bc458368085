package online.ucca.triumvirate.adapter.tga.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.adapter.TranslationDraft;
import online.ucca.triumvirate.adapter.tga.product.ProductIdentity;
import online.ucca.triumvirate.adapter.tga.product.ProductSection;
import online.ucca.triumvirate.adapter.tga.product.RelatedProduct;
import online.ucca.triumvirate.adapter.tga.product.Statement;
import online.ucca.triumvirate.adapter.tga.ruleset.CapturedBasis;
import online.ucca.triumvirate.adapter.tga.ruleset.GoverningText;
import online.ucca.triumvirate.adapter.tga.translate.Domains.DomainName;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.model.instrument.SourcedStatement;
import online.ucca.triumvirate.model.instrument.Supersession;
import online.ucca.triumvirate.model.outcome.Domain;
import org.jspecify.annotations.Nullable;

/** What instrument 1 says of every training product alike: which it is, and its domain. */
final class ProductInstrument {
  private static final String ROOT = "/instruments/outcome_specification";
  private static final String REF = ROOT + "/instrument_ref";

  private final ProductIdentity product;
  private final Domains domains;
  private final GoverningText governing;
  private final TranslationDraft draft;

  ProductInstrument(
      ProductIdentity product, Domains domains, GoverningText governing, TranslationDraft draft) {
    this.product = product;
    this.domains = domains;
    this.governing = governing;
    this.draft = draft;
  }

  InstrumentRef ref(List<RelatedProduct> related, ProductSection licensing) {
    draft.mapped("code", REF + "/instrument_id", "the product's code");
    draft.mapped("title", REF + "/instrument_title", "the product's title");
    draft.mapped("release", REF + "/version", "the release as " + product.release());
    if (product.releaseDate() != null) {
      draft.mapped("release date", REF + "/effective_date", "the date as ISO 8601");
    }
    if (product.sourceUri() != null) {
      draft.mapped("source URI", REF + "/source_uri", "the product's page in the register");
    }
    return new InstrumentRef(
        "TGA",
        product.code(),
        product.title(),
        product.release(),
        product.releaseDate(),
        product.sourceUri(),
        "AU",
        null,
        supersessions(related, false),
        supersessions(related, true),
        licensing(licensing));
  }

  private List<Supersession> supersessions(List<RelatedProduct> related, boolean successors) {
    List<Supersession> result = new ArrayList<>();
    String member = successors ? "/superseded_by/" : "/supersedes/";
    for (RelatedProduct other : related) {
      if (other.successor() == successors) {
        draft.mapped(
            other.place(),
            REF + member + result.size(),
            "supersession; the other product's title stays with that product");
        result.add(
            new Supersession(
                other.code(),
                null,
                other.equivalent(),
                product.citation() + ", " + other.citation()));
      }
    }
    return result;
  }

  private List<SourcedStatement> licensing(ProductSection section) {
    List<SourcedStatement> result = new ArrayList<>();
    for (Statement statement : section.statements()) {
      draft.mapped(
          statement.place(),
          REF + "/licensing/" + result.size(),
          "what the product says about licences, statement by statement");
      result.add(
          new SourcedStatement(
              statement.flat(),
              product.citation()
                  + ", licensing and regulatory information "
                  + (result.size() + 1)));
    }
    return result;
  }

  /**
   * The domain.
   *
   * @param context the section that says what the product is for
   * @param labels the domain's words
   */
  Domain domain(ProductSection context, Map<String, String> labels) {
    String trainingPackage = Domains.packageOf(product);
    DomainName name = domains.find(trainingPackage).orElse(Domains.GENERAL);
    String rule = rule(name, trainingPackage);
    if (product.trainingPackage() == null) {
      draft.stated("code", ROOT + "/domain/domain_code", rule);
    } else {
      draft.mapped("training package", ROOT + "/domain/domain_code", rule);
    }
    draft.stated(
        "every product", ROOT + "/domain/labels", "the words of vocational education and training");
    draft.stated(
        "every product",
        ROOT + "/domain/assessment_basis",
        "principles of assessment and rules of evidence of the Outcome Standards 2025");
    return new Domain(
        name.code(),
        name.name(),
        operationalContext(context),
        labels,
        CapturedBasis.of(ReferenceInstruments.ASSESSMENT_BASIS, governing));
  }

  private String rule(DomainName name, @Nullable String trainingPackage) {
    if (name.equals(Domains.GENERAL)) {
      return "no domain is known for the training package "
          + (trainingPackage == null ? "" : trainingPackage + "; ")
          + "the general one stands";
    }
    return "the domain of the training package "
        + trainingPackage
        + (domains.isConfigured(trainingPackage) ? ", as this world configures it" : "");
  }

  private @Nullable String operationalContext(ProductSection section) {
    if (section.state() != ProductSection.State.PRESENT) {
      return null;
    }
    draft.mapped(
        section.place(),
        ROOT + "/domain/operational_context",
        "what the product is for, its paragraphs joined by spaces");
    return String.join(" ", section.statements().stream().map(Statement::flat).toList());
  }
}
