package online.ucca.triumvirate.exchange.casenet.form;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The classes of a CASE package and their members, as the published schemas of 1.0 and 1.1 list
 * them. Each member stands with its form: {@code !} marks what both versions require, {@code +}
 * what only 1.1 does, {@code *} a list of another class.
 */
enum CaseClass {
  CF_RUBRIC_CRITERION_LEVEL(
      "identifier uuid! uri text! description text quality text score number feedback text"
          + " position integer rubricCriterionId uuid lastChangeDateTime moment!"
          + " extensions extension_list"),
  CF_RUBRIC_CRITERION(
      "identifier uuid! uri text! category text description text CFItemURI link weight number"
          + " position integer rubricId uuid lastChangeDateTime moment!"
          + " CFRubricCriterionLevels cf_rubric_criterion_level* extensions extensions"),
  CF_RUBRIC(
      "identifier uuid! uri text! title text description text lastChangeDateTime moment!"
          + " CFRubricCriteria cf_rubric_criterion* extensions extensions"),
  CF_CONCEPT(
      "identifier uuid! uri text! title text! keywords text hierarchyCode text! description text"
          + " lastChangeDateTime moment! extensions extensions"),
  CF_SUBJECT(
      "identifier uuid! uri text! title text! hierarchyCode text! description text"
          + " lastChangeDateTime moment! extensions extensions"),
  CF_LICENSE(
      "identifier uuid! uri text! title text! description text licenseText text!"
          + " lastChangeDateTime moment! extensions extensions"),
  CF_ITEM_TYPE(
      "identifier uuid! uri text! title text! description text+ hierarchyCode text! typeCode text"
          + " lastChangeDateTime moment! extensions extensions"),
  CF_ASSOCIATION_GROUPING(
      "identifier uuid! uri text! title text! description text lastChangeDateTime moment!"
          + " extensions extensions"),
  CF_DEFINITION(
      "CFConcepts cf_concept* CFSubjects cf_subject* CFLicenses cf_license*"
          + " CFItemTypes cf_item_type* CFAssociationGroupings cf_association_grouping*"
          + " extensions extensions"),
  CF_DOCUMENT(
      "identifier uuid! uri text! frameworkType text caseVersion version creator text! title text!"
          + " lastChangeDateTime moment! officialSourceURL text publisher text description text"
          + " subject texts subjectURI links language text version text adoptionStatus text"
          + " statusStartDate date statusEndDate date licenseURI link notes text"
          + " extensions extensions"),
  CF_ITEM(
      "identifier uuid! fullStatement text! alternativeLabel text CFItemType text uri text!"
          + " humanCodingScheme text listEnumeration text abbreviatedStatement text"
          + " conceptKeywords texts conceptKeywordsURI link notes text subject texts"
          + " subjectURI links language text educationLevel texts CFItemTypeURI link"
          + " licenseURI link statusStartDate date statusEndDate date lastChangeDateTime moment!"
          + " extensions extensions"),
  CF_ASSOCIATION(
      "identifier uuid! associationType association_type! sequenceNumber integer uri text!"
          + " originNodeURI node! destinationNodeURI node! CFAssociationGroupingURI link"
          + " lastChangeDateTime moment! notes text extensions extensions"),
  CF_PACKAGE(
      "CFDocument cf_document! CFItems cf_item* CFAssociations cf_association*"
          + " CFDefinitions cf_definition CFRubrics cf_rubric* extensions extensions");

  private final String listing;

  CaseClass(String listing) {
    this.listing = listing;
  }

  /** The members by name, in the standard's order. */
  Map<String, CaseMember> members() {
    return Listings.READ.getOrDefault(this, Map.of());
  }

  /** The class of a name in small letters; nothing if the name is a form's. */
  static @Nullable CaseClass find(String name) {
    for (CaseClass one : values()) {
      if (one.name().toLowerCase(Locale.ROOT).equals(name)) {
        return one;
      }
    }
    return null;
  }

  /** Read when all classes are there: a class may hold another. */
  private static final class Listings {
    static final Map<CaseClass, Map<String, CaseMember>> READ = new EnumMap<>(CaseClass.class);

    static {
      for (CaseClass type : values()) {
        Map<String, CaseMember> members = new LinkedHashMap<>();
        String[] words = type.listing.split(" ", -1);
        for (int i = 0; i < words.length; i += 2) {
          members.put(words[i], CaseMember.of(words[i + 1]));
        }
        READ.put(type, members);
      }
    }
  }
}
