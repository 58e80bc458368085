package online.ucca.triumvirate.adapter.tga;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import online.ucca.triumvirate.adapter.tga.format.InstrumentFormat;
import online.ucca.triumvirate.adapter.tga.instrument.Instrument;
import online.ucca.triumvirate.adapter.tga.instrument.KnownInstrument;
import online.ucca.triumvirate.adapter.tga.instrument.markdown.CapturedInstrumentFormat;
import online.ucca.triumvirate.adapter.tga.instrument.retention.RetentionFactsFile;
import online.ucca.triumvirate.adapter.tga.ruleset.GoverningText;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.reading.Reading;

/**
 * The files of a corpus that govern those who deliver the product: instruments, and facts about
 * retention.
 *
 * @param instruments a file for each instrument
 * @param facts files of retention facts
 */
record GoverningFiles(List<CorpusFile> instruments, List<CorpusFile> facts) {
  private static final List<InstrumentFormat> FORMATS = List.of(new CapturedInstrumentFormat());

  GoverningFiles {
    instruments = List.copyOf(instruments);
    facts = List.copyOf(facts);
  }

  static GoverningFiles among(List<CorpusFile> files) {
    return new GoverningFiles(
        files.stream().filter(file -> formatOf(file).isPresent()).toList(),
        files.stream().filter(RetentionFactsFile::recognises).toList());
  }

  /** Whether files hold only what governs a product, and no product. */
  static boolean areAll(List<CorpusFile> files) {
    return among(files).without(files).isEmpty();
  }

  /** The other files of the corpus. */
  List<CorpusFile> without(List<CorpusFile> files) {
    List<CorpusFile> others = new ArrayList<>(files);
    others.removeAll(instruments);
    others.removeAll(facts);
    return others;
  }

  /**
   * Reads them all.
   *
   * @throws Refusal if an instrument or retention facts are there twice, or a file cannot be read
   *     at all
   */
  GoverningText read() {
    Set<KnownInstrument> seen = EnumSet.noneOf(KnownInstrument.class);
    List<Reading<Instrument>> texts = new ArrayList<>();
    for (CorpusFile file : instruments) {
      InstrumentFormat format = formatOf(file).orElseThrow();
      KnownInstrument known = format.recognise(file).orElseThrow();
      if (!seen.add(known)) {
        throw twice("the text of " + known.id(), file);
      }
      texts.add(read(file, format::read));
    }
    if (facts.size() > 1) {
      throw twice("a file of retention facts", facts.get(1));
    }
    return new GoverningText(
        texts, facts.stream().map(file -> read(file, RetentionFactsFile::read)).toList());
  }

  private static Refusal twice(String what, CorpusFile file) {
    return new Refusal(
        Finding.of(ErrorCode.ING_UNSUPPORTED_CORPUS, what + " was given twice").from(file.name()));
  }

  /** What prevents a file from being read names the file. */
  private static <T> Reading<T> read(CorpusFile file, Function<CorpusFile, Reading<T>> reader) {
    try {
      return reader.apply(file);
    } catch (Refusal refusal) {
      throw new Refusal(refusal.findings().get(0).from(file.name()));
    }
  }

  private static Optional<InstrumentFormat> formatOf(CorpusFile file) {
    return FORMATS.stream().filter(format -> format.recognise(file).isPresent()).findFirst();
  }
}
