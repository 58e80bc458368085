package online.ucca.triumvirate.properties.generate;

import java.time.LocalDate;
import java.util.List;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.model.instrument.SourcedStatement;
import online.ucca.triumvirate.model.instrument.Supersession;
import org.jspecify.annotations.Nullable;

/** Draws what every instrument holds. */
final class References {
  private static final List<String> PERIODS =
      List.of("P2Y", "P24M", "P6W", "P30D", "P1Y2M3D", "PT36H", "P1DT2H3M4S");

  private References() {}

  static InstrumentRef instrument(Draw draw, String instrumentId) {
    return instrument(draw, instrumentId, null);
  }

  static InstrumentRef rulesetInstrument(Draw draw, String instrumentId) {
    return instrument(draw, instrumentId, draw.text());
  }

  static List<SourcedStatement> statements(Draw draw) {
    return draw.list(0, () -> statement(draw));
  }

  static @Nullable String period(Draw draw) {
    return draw.perhaps(() -> draw.oneOf(PERIODS));
  }

  private static InstrumentRef instrument(
      Draw draw, String instrumentId, @Nullable String regulator) {
    return new InstrumentRef(
        draw.text(),
        instrumentId,
        draw.text(),
        draw.text(),
        draw.perhaps(() -> LocalDate.ofEpochDay(draw.below(40_000)).toString()),
        draw.perhaps(() -> "https://register.example/" + draw.below(1000)),
        draw.text(),
        regulator,
        draw.listSince11(() -> supersession(draw)),
        draw.listSince11(() -> supersession(draw)),
        draw.listSince11(() -> statement(draw)));
  }

  private static SourcedStatement statement(Draw draw) {
    return new SourcedStatement(draw.text(), draw.text());
  }

  private static Supersession supersession(Draw draw) {
    return new Supersession(
        "other " + draw.id(), draw.perhaps(draw::text), draw.perhaps(draw::either), draw.text());
  }
}
