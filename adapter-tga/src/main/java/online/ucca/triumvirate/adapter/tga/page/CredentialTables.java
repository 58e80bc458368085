package online.ucca.triumvirate.adapter.tga.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.tga.product.ProductCode;
import online.ucca.triumvirate.adapter.tga.unit.ListedCredential;
import online.ucca.triumvirate.model.credential.CredentialType;
import online.ucca.triumvirate.model.credential.OutcomeRequirementType;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.reading.ReadingNotes;
import org.jspecify.annotations.Nullable;

/** Reads the tables of qualifications, skill sets and accredited courses that include the unit. */
final class CredentialTables {
  private static final Pattern RECORDS = Pattern.compile("\\((\\d{1,6}) records\\b.*");
  private static final String ESSENTIAL = "essential";

  private final ReadingNotes notes;
  private final Map<String, ListedCredential> credentials = new LinkedHashMap<>();

  CredentialTables(ReadingNotes notes) {
    this.notes = notes;
  }

  /** The kinds of list, each with its section's heading. */
  enum Listing {
    QUALIFICATIONS("Qualifications that include this unit", "qualification"),
    SKILL_SETS("Skill sets that include this unit", "skill set"),
    COURSES("Accredited courses that include this unit", "accredited course");

    final String heading;
    final String entry;

    Listing(String heading, String entry) {
      this.heading = heading;
      this.entry = entry;
    }

    /**
     * The credential type; the model knows no accredited course, which leads to a qualification.
     */
    CredentialType type() {
      return this == SKILL_SETS ? CredentialType.SKILL_SET : CredentialType.QUALIFICATION;
    }
  }

  List<ListedCredential> all() {
    return new ArrayList<>(credentials.values());
  }

  /** Reads a section if it is one of these lists. */
  boolean read(PageSection section) {
    for (Listing listing : Listing.values()) {
      if (section.title().equalsIgnoreCase(listing.heading)) {
        read(section, listing);
        return true;
      }
    }
    return false;
  }

  private void read(PageSection section, Listing listing) {
    RegisterTable table = RegisterTable.of(section, notes);
    if (!table.rows().isEmpty() && table.has(List.of("code", "title"), section, notes)) {
      if (!table.headings().contains(ESSENTIAL)) {
        notes.decided(
            section.place(),
            "the table does not say whether the unit is core or elective, so neither is claimed");
      }
      table.rows().forEach(row -> add(row, listing, table.headings().contains(ESSENTIAL)));
    }
    notes.structure(section.place(), section.counts());
    Matcher records = RECORDS.matcher(section.counts());
    if (records.find() && Integer.parseInt(records.group(1)) > table.rows().size()) {
      notes.warning(
          ErrorCode.TRN_CREDENTIALS_INCOMPLETE,
          String.format(
              Locale.ROOT,
              "the page lists %d of %s %ss that include the unit (%s)",
              table.rows().size(),
              records.group(1),
              listing.entry,
              section.counts()),
          section.place());
    }
  }

  private void add(RegisterTable.Row row, Listing listing, boolean saysEssential) {
    row.values()
        .forEach(
            (heading, value) -> {
              if (heading.equals(ESSENTIAL)) {
                notes.structure(row.place(), value);
              } else {
                notes.content(row.place(), value);
              }
            });
    String code = row.value("code");
    String title = row.value("title");
    if (!ProductCode.isCode(code)) {
      notes.error(ErrorCode.TRN_BAD_CODE, "'" + code + "' cannot be a code", row.place());
      return;
    }
    if (title.isEmpty()) {
      notes.error(ErrorCode.TRN_EMPTY_TEXT, code + " has no title", row.place());
      return;
    }
    OutcomeRequirementType requirement = requirement(row.value(ESSENTIAL));
    if (saysEssential && requirement == null) {
      notes.error(
          ErrorCode.TRN_SECTION_UNREADABLE,
          "'" + row.value(ESSENTIAL) + "' is neither Core nor Elective",
          row.place());
    }
    ListedCredential credential =
        new ListedCredential(
            code, title, listing.type(), requirement, listing.entry, citation(row), row.place());
    if (credentials.putIfAbsent(code, credential) != null) {
      notes.error(
          ErrorCode.TRN_SECTION_UNREADABLE, code + " is listed twice on the page", row.place());
    }
  }

  private static @Nullable OutcomeRequirementType requirement(String essential) {
    return switch (essential.toLowerCase(Locale.ROOT)) {
      case "core" -> OutcomeRequirementType.CORE;
      case "elective" -> OutcomeRequirementType.ELECTIVE;
      default -> null;
    };
  }

  /** The row with the values that have no member of their own: release and status. */
  private static String citation(RegisterTable.Row row) {
    StringBuilder citation = new StringBuilder(row.place()).append(": ").append(row.value("code"));
    row.values()
        .forEach(
            (heading, value) -> {
              if (!List.of("code", "title", ESSENTIAL).contains(heading) && !value.isEmpty()) {
                citation.append(", ").append(heading).append(' ').append(value);
              }
            });
    return citation.toString();
  }
}
