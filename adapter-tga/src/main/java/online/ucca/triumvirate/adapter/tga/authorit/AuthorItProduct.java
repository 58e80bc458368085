package online.ucca.triumvirate.adapter.tga.authorit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import online.ucca.triumvirate.adapter.tga.product.ProductCode;
import online.ucca.triumvirate.adapter.tga.product.ProductIdentity;
import online.ucca.triumvirate.adapter.tga.section.SourceSection;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.Wording;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.reading.ReadingNotes;
import org.jspecify.annotations.Nullable;

/**
 * The one product of one or two files: the book that is it, and for a unit the book of its
 * assessment requirements.
 */
final class AuthorItProduct {
  static final String KIND = "TpcmsObjectType";

  private static final String UNIT = "Unit of competency";
  private static final String ASSESSMENT = "Assessment requirements";
  private static final Set<String> USED =
      Set.of("Title", "Code", "ReleaseName", "ReleaseNumber", KIND);

  /** The product's own first, in whatever order they were given. */
  private final List<AuthorItFile> files;

  private final AuthorItFile.Book main;
  private final boolean inParts;

  private AuthorItProduct(List<AuthorItFile> files, AuthorItFile.Book main, boolean inParts) {
    this.files = files;
    this.main = main;
    this.inParts = inParts;
  }

  /**
   * Reads the files.
   *
   * @throws Refusal {@code ING_UNREADABLE}, {@code ING_NOT_A_UNIT} or {@code
   *     ING_UNSUPPORTED_CORPUS} if they do not hold one product
   */
  static AuthorItProduct read(List<CorpusFile> given) {
    List<AuthorItFile> files = given.stream().map(AuthorItFile::read).toList();
    List<AuthorItFile.Book> products = new ArrayList<>();
    List<AuthorItFile.Book> assessments = new ArrayList<>();
    for (AuthorItFile file : files) {
      for (AuthorItFile.Book book : file.books()) {
        (isAssessment(book) ? assessments : products).add(book);
      }
    }
    if (products.isEmpty()) {
      throw refusal(
          ErrorCode.ING_NOT_A_UNIT,
          assessments.isEmpty()
              ? "there is no book but templates"
              : "there are assessment requirements only; give the unit's own file beside them");
    }
    if (products.size() > 1 || assessments.size() > 1) {
      throw refusal(
          ErrorCode.ING_UNSUPPORTED_CORPUS,
          "there is more than one book of a kind: "
              + names(products.size() > 1 ? products : assessments));
    }
    for (AuthorItFile.Book assessment : assessments) {
      checkSame(products.get(0), assessment);
    }
    return new AuthorItProduct(
        files.stream()
            .sorted(Comparator.comparing(file -> !file.books().contains(products.get(0))))
            .toList(),
        products.get(0),
        !assessments.isEmpty());
  }

  /** What the register's content management calls it, as {@code UnitOfCompetency}. */
  String kind() {
    return main.variable(KIND);
  }

  Optional<String> corpusId() {
    String code = main.variable("Code");
    String release = release(main);
    return ProductCode.isCode(code) && !release.isEmpty()
        ? Optional.of(code + "_" + release)
        : Optional.empty();
  }

  /** What the book says about itself; what of it has no place is noted. */
  ProductIdentity identity(ReadingNotes notes) {
    String code = main.variable("Code");
    if (!ProductCode.isCode(code)) {
      notes.error(
          ErrorCode.TRN_BAD_CODE, "'" + code + "' cannot be a product's code", "variable Code");
    }
    String title = main.variable("Title");
    if (title.isEmpty()) {
      notes.error(ErrorCode.TRN_EMPTY_TEXT, "the product has no title", "variable Title");
    } else {
      notes.content("variable Title", title);
    }
    String release = release(main);
    if (release.isEmpty()) {
      notes.error(
          ErrorCode.TRN_BAD_RELEASE,
          "'" + main.variable("ReleaseNumber") + "' is not a release number",
          "variable ReleaseNumber");
    }
    main.variables()
        .forEach(
            (name, value) -> {
              if (!USED.contains(name) && !value.isEmpty()) {
                notes.unmapped(
                    "variable " + name,
                    value,
                    "the register's own bookkeeping at the time of publication");
              }
            });
    return new ProductIdentity(code, title, release, null, null, uri(code));
  }

  /** The variable's name is that of the register's content management: nobody else writes it. */
  private @Nullable String uri(String code) {
    if (kind().isEmpty()) {
      return null;
    }
    String page = "https://training.gov.au/training/details/" + code;
    return kind().equals("UnitOfCompetency") ? page + "/unitdetails" : page;
  }

  /** The topics in the order of the books' contents, then those that no book lists. */
  List<SourceSection> sections(ReadingNotes notes) {
    List<SourceSection> sections = new ArrayList<>();
    Set<AuthorItFile.Topic> listed = Collections.newSetFromMap(new IdentityHashMap<>());
    for (AuthorItFile file : files) {
      setAside(file, notes);
      Map<String, AuthorItFile.Topic> byId = new HashMap<>();
      file.topics().forEach(topic -> byId.putIfAbsent(topic.id(), topic));
      for (AuthorItFile.Book book : file.books()) {
        for (String id : book.contents()) {
          AuthorItFile.Topic topic = byId.remove(id);
          if (topic != null) {
            sections.add(section(topic, part(book), notes));
            listed.add(topic);
          }
        }
      }
      String part = file.books().size() == 1 ? part(file.books().get(0)) : "";
      file.topics().stream()
          .filter(topic -> !listed.contains(topic))
          .forEach(topic -> sections.add(section(topic, part, notes)));
    }
    return sections;
  }

  private static SourceSection section(AuthorItFile.Topic topic, String part, ReadingNotes notes) {
    String name = topic.title().isEmpty() ? "a topic without a heading" : topic.title();
    String place = part.isEmpty() ? name : part + ", " + name;
    if (!topic.title().isEmpty()) {
      notes.structure(place, topic.title());
    }
    return new SourceSection(
        part, topic.title(), AuthorItBlocks.of(topic.text(), place, notes), place);
  }

  /** Only where there are two books does a topic's book say more than its title. */
  private String part(AuthorItFile.Book book) {
    if (!inParts) {
      return "";
    }
    return isAssessment(book) ? ASSESSMENT : UNIT;
  }

  private static void setAside(AuthorItFile file, ReadingNotes notes) {
    if (!file.templates().isEmpty()) {
      notes.decided(
          file.name(),
          "templates of the register's authoring system are not the product's text and were not"
              + " read: "
              + file.templates());
    }
    if (!file.others().isEmpty()) {
      notes.decided(
          file.name(), "objects that hold no text of a product were not read: " + file.others());
    }
  }

  private static boolean isAssessment(AuthorItFile.Book book) {
    return book.variable(KIND).toLowerCase(Locale.ROOT).startsWith("assessment")
        || book.description().toLowerCase(Locale.ROOT).startsWith("assessment requirements");
  }

  private static void checkSame(AuthorItFile.Book unit, AuthorItFile.Book assessment) {
    String code = assessment.variable("Code");
    boolean sameCode = code.isEmpty() || code.equals(unit.variable("Code"));
    boolean sameRelease =
        release(assessment).isEmpty() || release(assessment).equals(release(unit));
    if (!sameCode || !sameRelease) {
      throw refusal(
          ErrorCode.ING_UNSUPPORTED_CORPUS,
          "the assessment requirements are those of "
              + (code + " " + release(assessment)).strip()
              + ", the unit is "
              + unit.variable("Code")
              + " "
              + release(unit));
    }
  }

  private static String release(AuthorItFile.Book book) {
    String number = ProductCode.release(book.variable("ReleaseNumber"));
    String name = ProductCode.release(book.variable("ReleaseName"));
    return number != null ? number : name == null ? "" : name;
  }

  private static String names(List<AuthorItFile.Book> books) {
    return String.join(
        ", ",
        books.stream()
            .map(book -> Wording.normalise(book.variable("Code") + " " + book.description()))
            .toList());
  }

  private static Refusal refusal(ErrorCode code, String message) {
    return new Refusal(Finding.of(code, Wording.ofMessage(message)));
  }
}
