package online.ucca.triumvirate.engine.pack.content;

import static online.ucca.triumvirate.engine.pack.content.Shorthand.bullets;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.field;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.heading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.engine.AcceptedTriumvirate;
import online.ucca.triumvirate.engine.document.Block;
import online.ucca.triumvirate.engine.document.Table;
import online.ucca.triumvirate.engine.document.Table.Row;
import online.ucca.triumvirate.engine.pack.wording.Sentences;
import online.ucca.triumvirate.model.SourceCorpus;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Severity;
import online.ucca.triumvirate.model.instrument.InstrumentRef;

/** Where every word of a pack came from, how that is verified, and what to know about it. */
final class SourceContent {
  private SourceContent() {}

  private static final int MOST_OF_A_KIND = 6;
  private static final int SHOWN_OF_MANY = 3;

  static List<Block> blocks(Composition pack) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(heading(1, "Source and verification"));
    blocks.add(source(pack));
    List<String> notes = notes(pack);
    if (!notes.isEmpty()) {
      blocks.add(heading(2, "What to know about the source"));
      blocks.add(bullets(notes));
    }
    return blocks;
  }

  private static Table source(Composition pack) {
    List<Row> rows = new ArrayList<>();
    pack.sources().forEach(source -> source(rows, source));
    rows.add(field("Pack", "urn:uuid:" + pack.packId()));
    rows.add(field("Signed by", pack.signedBy()));
    rows.add(
        field(
            "Verify",
            "manifest.json in this pack lists the SHA-256 of every document and is signed. “triumvirate verify” with the"
                + " pack’s file checks both, without a network."));
    return Shorthand.unbrokenForm("Source and verification", rows);
  }

  private static void source(List<Row> rows, AcceptedTriumvirate source) {
    SourceCorpus corpus = source.triumvirate().sourceCorpus();
    InstrumentRef instrument =
        source.triumvirate().instruments().outcomeSpecification().instrumentRef();
    rows.add(
        field(
            "Source",
            corpus.corpusTitle()
                + ", "
                + corpus.corpusVersion()
                + " ("
                + instrument.sourceSystem()
                + ")"));
    if (instrument.sourceUri() != null) {
      rows.add(field("Published at", instrument.sourceUri()));
    }
    if (corpus.attribution() != null) {
      rows.add(field("Attribution", corpus.attribution()));
    }
    if (corpus.licence() != null) {
      rows.add(field("Terms of use", corpus.licence()));
    }
    rows.add(field("Source SHA-256", corpus.corpusHash().hex()));
    rows.add(field("Triumvirate", source.triumvirate().triumvirateId().toString()));
    rows.add(field("Content digest", source.contentDigest().hex()));
  }

  /** A person reads a few of a kind; the manifest lists them all. */
  private static List<String> notes(Composition pack) {
    Map<String, List<String>> byCode = new LinkedHashMap<>();
    pack.warnings().stream()
        .filter(warning -> warning.severity() == Severity.WARNING)
        .forEach(
            warning ->
                byCode
                    .computeIfAbsent(warning.errorCode(), code -> new ArrayList<>())
                    .add(noteOf(warning)));
    List<String> notes = new ArrayList<>();
    byCode.forEach(
        (code, all) -> {
          List<String> different = all.stream().distinct().toList();
          if (different.size() <= MOST_OF_A_KIND) {
            notes.addAll(different);
          } else {
            notes.addAll(different.subList(0, SHOWN_OF_MANY));
            notes.add(
                (different.size() - SHOWN_OF_MANY)
                    + " more of this kind ("
                    + code
                    + "): the Triumvirate and manifest.json list them all.");
          }
        });
    return notes;
  }

  private static String noteOf(Finding warning) {
    return Sentences.capital(warning.message()) + " (" + warning.errorCode() + ")";
  }
}
