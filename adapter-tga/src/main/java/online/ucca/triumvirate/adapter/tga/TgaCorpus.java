package online.ucca.triumvirate.adapter.tga;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import online.ucca.triumvirate.adapter.tga.authorit.AuthorItQualificationFormat;
import online.ucca.triumvirate.adapter.tga.authorit.AuthorItUnitFormat;
import online.ucca.triumvirate.adapter.tga.authorit.TopicsFormat;
import online.ucca.triumvirate.adapter.tga.csv.QualificationCsvFormat;
import online.ucca.triumvirate.adapter.tga.csv.UnitCsvFormat;
import online.ucca.triumvirate.adapter.tga.docx.DocxUnitFormat;
import online.ucca.triumvirate.adapter.tga.format.SourceFormat;
import online.ucca.triumvirate.adapter.tga.json.ExtractedUnitFormat;
import online.ucca.triumvirate.adapter.tga.page.UnitPageFormat;
import online.ucca.triumvirate.adapter.tga.rest.RestQualificationFormat;
import online.ucca.triumvirate.adapter.tga.rest.RestUnitFormat;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/**
 * The files of one corpus, told apart by what they hold: one training product, and what was given
 * with it.
 *
 * @param format the format of the product
 * @param product the product's files
 * @param governing what was given about those who deliver it
 */
record TgaCorpus(SourceFormat format, List<CorpusFile> product, GoverningFiles governing) {

  /** Every format, in the order in which a file is held against them. */
  static final List<SourceFormat> FORMATS =
      List.of(
          new UnitCsvFormat(),
          new QualificationCsvFormat(),
          new RestUnitFormat(),
          new RestQualificationFormat(),
          new TopicsFormat(),
          new ExtractedUnitFormat(),
          new AuthorItUnitFormat(),
          new AuthorItQualificationFormat(),
          new DocxUnitFormat(),
          new UnitPageFormat());

  TgaCorpus {
    product = List.copyOf(product);
  }

  static List<String> corpusTypes() {
    return FORMATS.stream().map(SourceFormat::corpusType).distinct().toList();
  }

  static Optional<SourceFormat> formatOf(CorpusFile file) {
    return FORMATS.stream().filter(format -> format.recognises(file)).findFirst();
  }

  /**
   * Tells files apart.
   *
   * @throws Refusal {@code ING_UNSUPPORTED_CORPUS} if they are not the files of one product; {@code
   *     TRD_INCOMPLETE_INSTRUMENTS} if they hold what governs a product, and no product
   */
  static TgaCorpus of(List<CorpusFile> files) {
    return of(files, file -> Optional.empty());
  }

  /** Tells files apart that are said to be of one type: it holds for what shows no format. */
  static TgaCorpus of(List<CorpusFile> files, String corpusType) {
    return of(
        files, file -> FORMATS.stream().filter(f -> f.corpusType().equals(corpusType)).findFirst());
  }

  private static TgaCorpus of(
      List<CorpusFile> files, Function<CorpusFile, Optional<SourceFormat>> otherwise) {
    GoverningFiles governing = GoverningFiles.among(files);
    List<CorpusFile> products = governing.without(files);
    if (products.isEmpty()) {
      throw new Refusal(
          Finding.of(
                  ErrorCode.TRD_INCOMPLETE_INSTRUMENTS,
                  "there is no training product with " + names(files))
              .withRemedy(
                  "Give the unit or qualification as SOURCE, and these files with --with FILE."));
    }
    Map<SourceFormat, List<CorpusFile>> byFormat = new LinkedHashMap<>();
    // Once for each file: to recognise a page or a document, it is read whole.
    List<Optional<SourceFormat>> recognised = products.stream().map(TgaCorpus::formatOf).toList();
    List<SourceFormat> shown = recognised.stream().flatMap(Optional::stream).toList();
    for (int i = 0; i < products.size(); i++) {
      CorpusFile file = products.get(i);
      SourceFormat format =
          recognised
              .get(i)
              .or(() -> shown.stream().filter(one -> one.completes(file)).findFirst())
              .or(() -> otherwise.apply(file))
              .orElseThrow(
                  () -> refusal(file.name() + " is in none of the formats this adapter reads"));
      byFormat.computeIfAbsent(format, any -> new ArrayList<>()).add(file);
    }
    if (byFormat.size() != 1) {
      throw refusal("the files hold more than one training product: " + names(products));
    }
    var only = byFormat.entrySet().iterator().next();
    if (only.getValue().size() > only.getKey().mostFiles()) {
      throw refusal(names(products) + " are more files than one product has");
    }
    return new TgaCorpus(only.getKey(), only.getValue(), governing);
  }

  /** The corpus identifier, if it can be seen. */
  Optional<String> corpusId() {
    return format.corpusId(product);
  }

  private static String names(List<CorpusFile> files) {
    return String.join(", ", files.stream().map(CorpusFile::name).toList());
  }

  private static Refusal refusal(String message) {
    return new Refusal(Finding.of(ErrorCode.ING_UNSUPPORTED_CORPUS, message));
  }
}
