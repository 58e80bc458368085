package online.ucca.triumvirate.adapter.tga;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.tga.json.ExtractedUnitReader;
import online.ucca.triumvirate.adapter.tga.page.UnitPageReader;
import online.ucca.triumvirate.adapter.tga.unit.Reading;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;

/** The formats that this adapter reads. A further format is a further constant and its reader. */
enum SourceFormat {
  /** The extracted-unit JSON. */
  UNIT_JSON("tga_unit_json") {
    @Override
    boolean recognises(byte[] bytes) {
      if (!JSON.matcher(latin1(bytes, SEEN)).lookingAt()) {
        return false;
      }
      try {
        var tree = JsonDocument.read(bytes).tree();
        return !tree.containsKey("triumvirate_id")
            && (tree.containsKey("elements") || tree.containsKey("code"));
      } catch (Refusal e) {
        String text = latin1(bytes, bytes.length);
        return text.contains("\"performance_criteria\"") || text.contains("\"element_number\"");
      }
    }

    @Override
    Optional<String> corpusId(byte[] bytes) {
      return Optional.ofNullable(ExtractedUnitReader.corpusId(JsonDocument.read(bytes)));
    }

    @Override
    Reading read(byte[] bytes) {
      return ExtractedUnitReader.read(JsonDocument.read(bytes));
    }
  },

  /** The rendered page of a unit. */
  UNIT_PAGE("tga_unit_page") {
    @Override
    boolean recognises(byte[] bytes) {
      String start = latin1(bytes, SEEN).toLowerCase(Locale.ROOT);
      return HTML.matcher(start).lookingAt()
          && latin1(bytes, bytes.length).toLowerCase(Locale.ROOT).contains("training.gov.au");
    }

    @Override
    Optional<String> corpusId(byte[] bytes) {
      return Optional.of(UnitPageReader.corpusId(bytes)).filter(id -> !id.isEmpty());
    }

    @Override
    Reading read(byte[] bytes) {
      return UnitPageReader.read(bytes);
    }
  };

  private static final int SEEN = 4096;

  /** What begins like JSON, even where a byte order mark or a list makes it no acceptable one. */
  private static final Pattern JSON = Pattern.compile("(?:ï»¿)?\\s*[{\\[]");

  /** An optional byte order mark and comments, then a tag that begins a page or a part of one. */
  private static final Pattern HTML =
      Pattern.compile(
          "(?:ï»¿)?\\s*(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype html|html|head|body|main|div)\\b",
          Pattern.DOTALL);

  private final String corpusType;

  SourceFormat(String corpusType) {
    this.corpusType = corpusType;
  }

  String corpusType() {
    return corpusType;
  }

  /** Whether bytes are of this format, well-formed or not. Never throws. */
  abstract boolean recognises(byte[] bytes);

  /**
   * The corpus identifier, as {@code BSBTWK201_R1}, if it can be seen.
   *
   * @throws Refusal if the bytes cannot be read at all
   */
  abstract Optional<String> corpusId(byte[] bytes);

  /**
   * Reads a unit.
   *
   * @throws Refusal if the bytes cannot be read at all
   */
  abstract Reading read(byte[] bytes);

  static Optional<SourceFormat> of(byte[] bytes) {
    for (SourceFormat format : values()) {
      if (format.recognises(bytes)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  static Optional<SourceFormat> ofCorpusType(String corpusType) {
    for (SourceFormat format : values()) {
      if (format.corpusType.equals(corpusType)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  private static String latin1(byte[] bytes, int length) {
    return new String(bytes, 0, Math.min(length, bytes.length), StandardCharsets.ISO_8859_1);
  }
}
