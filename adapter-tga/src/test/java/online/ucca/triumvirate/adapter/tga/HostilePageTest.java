package online.ucca.triumvirate.adapter.tga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import online.ucca.triumvirate.adapter.AdapterException;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.IngestionOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page is untrusted: whatever it does, it is refused with a code or read as text. */
class HostilePageTest {
  private final TestHost host = new TestHost();

  @ParameterizedTest
  @ValueSource(
      strings = {"<div>", "<ul><li>", "<b>", "<table><tr><td>", "<span>", "<p><ul>", "<svg>"})
  void refusesEndlessNesting(String tag) {
    CorpusPayload payload = with("<li>signals", tag.repeat(1_000) + "signals");
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          assertTrue(host.adapter.identify(payload).isSupported());
          AdapterException refusal =
              assertThrows(
                  AdapterException.class,
                  () -> host.adapter.ingest(payload, IngestionOptions.DEFAULT));
          assertEquals("ING_UNREADABLE", refusal.error().errorCode());
        });
  }

  @Test
  void refusesMoreTagsThanAnyRealPageHas() {
    CorpusPayload payload = with("<li>signals", "<table>" + "<div>x</div>".repeat(60_000));
    AdapterException refusal =
        assertThrows(
            AdapterException.class, () -> host.adapter.ingest(payload, IngestionOptions.DEFAULT));
    assertEquals("ING_UNREADABLE", refusal.error().errorCode());
    assertTrue(refusal.error().message().contains("tags"));
  }

  @Test
  void refusesAPageLargerThanAnyReal() {
    byte[] page = new byte[33 * 1024 * 1024];
    byte[] start = "<html>training.gov.au".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(start, 0, page, 0, start.length);
    CorpusPayload payload = CorpusPayload.ofFile("large.html", page);
    assertTrue(host.adapter.identify(payload).isSupported());
    AdapterException refusal =
        assertThrows(
            AdapterException.class, () -> host.adapter.ingest(payload, IngestionOptions.DEFAULT));
    assertEquals("ING_UNREADABLE", refusal.error().errorCode());
  }

  @Test
  void refusesATableThatSpansWithoutEnd() {
    CorpusPayload payload =
        with(
            "<tr><td><ul class=\"no-bullet\"><li>1.",
            "<tr><td colspan=\"99999\" rowspan=\"99999\">1.");
    TranslationResult result = host.translate(payload);
    Findings.assertHas(
        result.errors(),
        "TRN_SECTION_UNREADABLE",
        "Unit of competency, Elements and performance criteria");
  }

  @Test
  void readsMarkupAsTextAndScriptsAsNothing() {
    TranslationResult result =
        host.translate(
            with("<li>signals", "<li><script>alert(1)</script>&lt;b&gt; <i>signals</i>"));
    String text =
        TestHost.required(result.triumvirate(), result.errors())
            .instruments()
            .outcomeSpecification()
            .evidenceRequirements()
            .knowledgeEvidence()
            .get(0)
            .items()
            .get(0)
            .statement();
    assertEquals("<b> signals used between deck and bridge", text);
    assertFalse(text.contains("alert"));
  }

  @Test
  void acceptsAByteOrderMark() {
    String page = new String(TestHost.resource("page/good.html"), StandardCharsets.UTF_8);
    CorpusPayload payload =
        CorpusPayload.ofFile("page.html", ("\uFEFF" + page).getBytes(StandardCharsets.UTF_8));
    assertTrue(host.adapter.identify(payload).corpusId() != null);
    assertTrue(host.translate(payload).errors().isEmpty());
  }

  private static CorpusPayload with(String target, String replacement) {
    String page = new String(TestHost.resource("page/good.html"), StandardCharsets.UTF_8);
    assertTrue(page.contains(target));
    return CorpusPayload.ofFile(
        "page.html", page.replace(target, replacement).getBytes(StandardCharsets.UTF_8));
  }
}
