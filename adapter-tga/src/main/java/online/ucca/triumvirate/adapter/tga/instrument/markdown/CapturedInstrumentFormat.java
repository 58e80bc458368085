package online.ucca.triumvirate.adapter.tga.instrument.markdown;

import java.util.Optional;
import java.util.stream.Stream;
import online.ucca.triumvirate.adapter.tga.format.InstrumentFormat;
import online.ucca.triumvirate.adapter.tga.instrument.Instrument;
import online.ucca.triumvirate.adapter.tga.instrument.KnownInstrument;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.reading.Reading;

/**
 * An instrument captured in Markdown. The comment that the text begins with names it by its whole
 * title.
 */
public final class CapturedInstrumentFormat implements InstrumentFormat {
  private static final String INTRODUCTION = "Captured text of the ";
  private static final String REPEALED = " (REPEALED ";

  /** Needed for the list of formats. */
  public CapturedInstrumentFormat() {}

  @Override
  public Optional<KnownInstrument> recognise(CorpusFile file) {
    return CapturedText.headOf(file).flatMap(CapturedInstrumentFormat::known);
  }

  @Override
  public Reading<Instrument> read(CorpusFile file) {
    CapturedText text = CapturedText.of(file);
    KnownInstrument known =
        known(text.head())
            .orElseThrow(
                () ->
                    new Refusal(
                        Finding.of(
                            ErrorCode.ING_UNSUPPORTED_CORPUS,
                            file.name() + " names no instrument that this adapter reads")));
    return switch (known) {
      case OUTCOME_STANDARDS_2025, COMPLIANCE_STANDARDS_2025 -> StandardsText.read(known, text);
      case CREDENTIAL_POLICY_2025 -> PolicyText.read(known, text);
      case STANDARDS_2015 -> FormerStandardsText.read(known, text);
    };
  }

  private static Optional<KnownInstrument> known(String head) {
    String title = head.startsWith(INTRODUCTION) ? head.substring(INTRODUCTION.length()) : head;
    return Stream.of(KnownInstrument.values()).filter(known -> names(title, known)).findFirst();
  }

  /** Nothing but its repeal may stand between an instrument's title and the next mark. */
  private static boolean names(String head, KnownInstrument known) {
    String title = known.title();
    if (!head.startsWith(title)) {
      return false;
    }
    String rest = head.substring(title.length());
    boolean ends = rest.isEmpty() || ",;.".indexOf(rest.charAt(0)) >= 0;
    return (ends || rest.startsWith(REPEALED))
        && (!known.isRegistered() || rest.contains(known.id()));
  }
}
