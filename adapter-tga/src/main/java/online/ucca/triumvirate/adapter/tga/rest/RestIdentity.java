package online.ucca.triumvirate.adapter.tga.rest;

import online.ucca.triumvirate.adapter.tga.product.ProductCode;
import online.ucca.triumvirate.adapter.tga.product.ProductIdentity;
import online.ucca.triumvirate.adapter.tga.product.RegisterDate;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.reading.ReadingNotes;
import org.jspecify.annotations.Nullable;

/** Which component the documents are about, and which release of it. */
final class RestIdentity {
  private static final int DATE = 10;

  private RestIdentity() {}

  static ProductIdentity read(RestCorpus corpus, ReadingNotes notes) {
    RestObject component = corpus.component();
    String code = component.required("code", notes);
    String title = component.required("title", notes);
    if (!code.isEmpty() && !ProductCode.isCode(code)) {
      notes.error(ErrorCode.TRN_BAD_CODE, "'" + code + "' cannot be a code", component.at("code"));
    }
    notes.structure(component.at("code"), code);
    notes.content(component.at("title"), title);
    String release = ProductCode.release(corpus.release().required("releaseNumber", notes));
    if (release == null) {
      notes.error(
          ErrorCode.TRN_BAD_RELEASE,
          "'" + corpus.releaseNumber() + "' is not a release number",
          corpus.release().at("releaseNumber"));
    }
    return new ProductIdentity(
        code,
        title,
        release == null ? "" : release,
        date(corpus.release(), "releaseDate", notes),
        parent(component),
        "https://training.gov.au/training/details/" + code);
  }

  private static @Nullable String parent(RestObject component) {
    RestObject parent = component.object("parent");
    if (parent == null) {
      return null;
    }
    String code = parent.text("code");
    return code == null ? parent.text("title") : code;
  }

  /** The day of a date or of a date with a time, as it is written. */
  static @Nullable String date(RestObject object, String name, ReadingNotes notes) {
    String text = object.text(name);
    if (text == null) {
      return null;
    }
    boolean hasTime = text.length() > DATE && text.charAt(DATE) == 'T';
    String date = RegisterDate.ofPage(hasTime ? text.substring(0, DATE) : text);
    if (date == null) {
      notes.error(
          ErrorCode.TRN_WRONG_TYPE, "'" + text + "' is not a date that exists", object.at(name));
    }
    return date;
  }
}
