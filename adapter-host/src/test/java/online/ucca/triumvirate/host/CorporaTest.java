package online.ucca.triumvirate.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The host takes the corpora of a file one by one. */
class CorporaTest {
  @TempDir Path folder;

  private final AtomicInteger made = new AtomicInteger();

  @Test
  void makesAPartOnlyWhenItIsAskedFor() {
    try (AdapterHost host = host(this::many)) {
      Iterator<CorpusPayload> parts = host.corpora(Hosts.PAYLOAD);
      assertEquals("part-0", parts.next().describe());
      assertTrue(made.get() <= 2, made + " parts were made for one that was asked for");
      int count = 1;
      while (parts.hasNext()) {
        parts.next();
        count++;
      }
      assertEquals(500, count);
    }
  }

  @Test
  void givesThePayloadItself_whenItIsOneCorpus() {
    try (AdapterHost host = host(Stream::of)) {
      Iterator<CorpusPayload> parts = host.corpora(Hosts.PAYLOAD);
      assertEquals(Hosts.PAYLOAD, parts.next());
      assertFalse(parts.hasNext());
    }
  }

  @Test
  void refusesAnAdapterThatGivesNothing_andOneThatBreaksOnTheWay() {
    try (AdapterHost host = host(payload -> Stream.empty())) {
      Refusal refusal = assertThrows(Refusal.class, () -> host.corpora(Hosts.PAYLOAD));
      assertEquals("ING_INCONSISTENT_RESULT", refusal.code());
      assertTrue(String.valueOf(refusal.getMessage()).contains("CA-41"), refusal.getMessage());
    }
    try (AdapterHost host =
        host(
            payload ->
                many(payload)
                    .peek(
                        part -> {
                          if (part.describe().equals("part-2")) {
                            throw new IllegalStateException("broken");
                          }
                        }))) {
      Iterator<CorpusPayload> parts = host.corpora(Hosts.PAYLOAD);
      parts.next();
      Refusal refusal = assertThrows(Refusal.class, parts::next);
      assertEquals("ING_ADAPTER_FAULT", refusal.code());
    }
  }

  private Stream<CorpusPayload> many(CorpusPayload payload) {
    return IntStream.range(0, 500)
        .mapToObj(
            i -> {
              made.incrementAndGet();
              return CorpusPayload.ofFile(
                  "part-" + i, ("HARBOUR " + i).getBytes(StandardCharsets.UTF_8));
            });
  }

  private AdapterHost host(Function<CorpusPayload, Stream<CorpusPayload>> corpora) {
    return new AdapterHost(
        new HarbourProvider("harbour-v1", context -> new Splitting(context, corpora)),
        Hosts.settings(
            folder.resolve("instance-" + made.get() + System.identityHashCode(corpora)),
            "client-a",
            Hosts.signer(folder),
            Hosts.ticking(Hosts.TIME)));
  }

  private static final class Splitting extends HarbourAdapter {
    private final Function<CorpusPayload, Stream<CorpusPayload>> corpora;

    Splitting(AdapterContext context, Function<CorpusPayload, Stream<CorpusPayload>> corpora) {
      super(context);
      this.corpora = corpora;
    }

    @Override
    public Stream<CorpusPayload> corpora(CorpusPayload payload) {
      return corpora.apply(payload);
    }
  }
}
