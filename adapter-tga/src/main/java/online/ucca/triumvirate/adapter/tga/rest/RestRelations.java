package online.ucca.triumvirate.adapter.tga.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.adapter.tga.product.Classification;
import online.ucca.triumvirate.adapter.tga.product.ProductCode;
import online.ucca.triumvirate.adapter.tga.product.RelatedProduct;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.reading.ReadingNotes;

/** What the register knows of a component beside its text: mappings and classifications. */
final class RestRelations {
  private static final Set<String> MAPPING =
      Set.of("id", "code", "title", "mapsToCode", "mapsToTitle", "isEquivalent", "date", "notes");
  private static final Set<String> CLASSIFICATION =
      Set.of("id", "schemeCode", "schemeName", "scheme", "code", "valueCode", "name", "title");

  private RestRelations() {}

  /** A record says that its code is superseded by the code that it maps to. */
  static List<RelatedProduct> related(String code, RestObject component, ReadingNotes notes) {
    List<RelatedProduct> related = new ArrayList<>();
    for (RestObject mapping : component.objects("mappingInformation", notes)) {
      String from = mapping.required("code", notes);
      String to = mapping.required("mapsToCode", notes);
      boolean successor = from.equals(code);
      String other = successor ? to : from;
      if ((!successor && !to.equals(code)) || !ProductCode.isCode(other) || other.equals(code)) {
        notes.error(
            ErrorCode.TRN_SECTION_UNREADABLE,
            "a mapping of '" + from + "' to '" + to + "' does not say what " + code + " is in it",
            mapping.place());
        continue;
      }
      Boolean equivalent = mapping.truth("isEquivalent");
      if (equivalent == null) {
        notes.error(
            ErrorCode.TRN_MISSING_MEMBER,
            "the service does not say whether " + from + " and " + to + " are equivalent",
            mapping.at("isEquivalent"));
        continue;
      }
      String date = RestIdentity.date(mapping, "date", notes);
      related.add(
          new RelatedProduct(
              other,
              successor,
              equivalent,
              "mapping information" + (date == null ? "" : ", " + date),
              mapping.place()));
      String words = mapping.text("notes");
      if (words != null) {
        notes.unmapped(mapping.at("notes"), words, "a supersession has no member for notes");
      }
      mapping.reportOthers(MAPPING, notes);
    }
    return related;
  }

  static List<Classification> classifications(RestObject component, ReadingNotes notes) {
    List<Classification> classifications = new ArrayList<>();
    for (RestObject one : component.objects("classifications", notes)) {
      String scheme = first(one, "schemeName", "scheme", "schemeCode");
      String code = first(one, "valueCode", "code");
      if (scheme.isEmpty() || code.isEmpty()) {
        notes.unmapped(
            one.place(), first(one, "name", "title"), "it names no scheme, or no code in it");
        continue;
      }
      String name = first(one, "name", "title");
      classifications.add(
          new Classification(scheme, code, name.isEmpty() ? null : name, one.place()));
      one.reportOthers(CLASSIFICATION, notes);
    }
    return classifications;
  }

  private static String first(RestObject object, String... names) {
    for (String name : names) {
      String text = object.text(name);
      if (text != null) {
        return text;
      }
    }
    return "";
  }
}
