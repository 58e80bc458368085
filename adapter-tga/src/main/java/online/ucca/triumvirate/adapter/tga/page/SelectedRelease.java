package online.ucca.triumvirate.adapter.tga.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.tga.product.ProductCode;
import online.ucca.triumvirate.adapter.tga.product.RegisterDate;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.reading.ReadingNotes;
import org.jspecify.annotations.Nullable;

/**
 * The release that the page shows: the row of the table of releases that says "This release".
 *
 * @param release as {@code R1}; empty if it could not be read
 * @param date ISO 8601; null if the table does not say
 */
record SelectedRelease(String release, @Nullable String date) {
  static final String HEADING = "Releases";

  private static final Pattern THIS = Pattern.compile("(?i)(\\S+) ?\\(this release\\).*");

  static SelectedRelease read(List<PageSection> sections, ReadingNotes notes) {
    SelectedRelease selected = null;
    for (PageSection section : sections) {
      if (section.title().equalsIgnoreCase(HEADING)) {
        for (RegisterTable.Row row : RegisterTable.of(section, notes).rows()) {
          Matcher matcher = THIS.matcher(row.value("release"));
          if (selected == null && matcher.matches()) {
            notes.structure(row.place(), row.words());
            selected = of(matcher.group(1), row, notes);
          } else {
            notes.unmapped(row.place(), row.words(), "it is about another release of the unit");
          }
        }
      }
    }
    if (selected != null) {
      return selected;
    }
    notes.error(
        ErrorCode.TRN_MISSING_MEMBER,
        "no row of the table of releases is marked '(This release)'",
        HEADING);
    return new SelectedRelease("", null);
  }

  private static SelectedRelease of(String number, RegisterTable.Row row, ReadingNotes notes) {
    String release = ProductCode.release(number);
    if (release == null) {
      notes.error(
          ErrorCode.TRN_BAD_RELEASE, "'" + number + "' is not a release number", row.place());
    }
    String text = row.value("release date");
    String date = text.isEmpty() ? null : RegisterDate.ofPage(text);
    if (!text.isEmpty() && date == null) {
      notes.error(ErrorCode.TRN_WRONG_TYPE, "'" + text + "' is not a date", row.place());
    }
    return new SelectedRelease(release == null ? "" : release, date);
  }
}
