package online.ucca.triumvirate.adapter.tga.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.host.SignedTriumvirate;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.json.ContentDigest;
import org.junit.jupiter.api.Test;

/** The whole way from a code to a Triumvirate, against a server that plays the register. */
class FetchTest extends RegisterTest {

  @Test
  void fetchesTheCurrentReleaseOfACode_fromTheServicesOwnPaths() {
    SignedTriumvirate signed = translate("harbqua204", IngestionOptions.DEFAULT);
    assertEquals("HARBQUA204_R2", signed.triumvirate().sourceCorpus().corpusId().value());
    assertEquals(2, elements(signed));
    assertEquals(
        List.of(
            "/api/training/HARBQUA204?api-version=1.0&include=all",
            "/api/training/HARBQUA204/releases/2?api-version=1.0&include=All",
            "/api/content/bundle/b-20?api-version=1.0",
            "/api/content/bundle/b-21?api-version=1.0",
            "/api/training/HARBQUA204?api-version=1.0&include=all if changed"),
        server.requests());
  }

  @Test
  void recordsTheProvenanceOfEveryAnswer() {
    translate("HARBQUA204", IngestionOptions.DEFAULT);
    JsonObject detail = lastEntry("ingestion_completed");
    List<JsonObject> fetched = detail.getJsonArray("fetched").getValuesAs(JsonObject.class);
    assertEquals(
        List.of(200, 200, 200, 200, 304), fetched.stream().map(f -> f.getInt("status")).toList());
    JsonObject bundle = fetched.get(2);
    assertEquals(
        server.base() + "/api/content/bundle/b-20?api-version=1.0", bundle.getString("address"));
    assertEquals("2026-11-22T12:00:00Z", bundle.getString("fetched_at"));
    assertEquals(
        Sha256.of(server.document(RegisterServer.UNIT).getBytes(StandardCharsets.UTF_8)).hex(),
        bundle.getString("sha256"));
    String acquired = detail.getJsonArray("acquired").toString();
    assertTrue(acquired.contains("/api/content/bundle/b-21"), acquired);
    assertTrue(acquired.contains("stored as HARBQUA204_R2"), acquired);
  }

  @Test
  void findsWithoutNetworkWhatItFetched_byCodeAndByRelease() {
    SignedTriumvirate first = translate("HARBQUA204", IngestionOptions.DEFAULT);
    server.close();
    for (String code : List.of("HARBQUA204", "harbqua204", "HARBQUA204_R2")) {
      SignedTriumvirate again = translate(code, IngestionOptions.DEFAULT);
      assertEquals(ContentDigest.of(first.document()), ContentDigest.of(again.document()), code);
    }
    assertEquals("HIT", translate("HARBQUA204", OFFLINE).cacheStatus().name());
    assertEquals(5, server.requests().size());
  }

  @Test
  void saysHowToHelp_whenThereIsNoNetwork() {
    server.close();
    Finding finding = refusal("HARBQUA204", IngestionOptions.DEFAULT);
    assertEquals("ING_NETWORK_FAILURE", finding.errorCode());
    assertTrue(finding.remediation().contains("give the source as a file"));
    Finding skipped = refusal("HARBQUA204", OFFLINE);
    assertEquals("ING_NOT_IN_CACHE", skipped.errorCode());
    assertEquals("HARBQUA204", skipped.sourceElement());
  }

  @Test
  void asksAgainOnlyForWhatChanged_whenRefreshed() {
    translate("HARBQUA204", IngestionOptions.DEFAULT);
    int before = server.requests().size();
    assertEquals("HIT", translate("HARBQUA204", REFRESH).cacheStatus().name());
    List<String> asked = server.requests().subList(before, server.requests().size());
    assertEquals(5, asked.size());
    assertTrue(asked.stream().allMatch(one -> one.endsWith(" if changed")), asked::toString);
    server.put(
        RegisterServer.UNIT,
        server.document(RegisterServer.UNIT).replace("for size, depth", "for size, draught"));
    SignedTriumvirate changed = translate("HARBQUA204", REFRESH);
    assertEquals("REFRESHED", changed.cacheStatus().name());
    assertTrue(
        new String(changed.document().canonicalBytes(), StandardCharsets.UTF_8)
            .contains("Check the berth for size, draught and hazards"));
  }

  @Test
  void usesWhatItHas_andSaysSo_whenTheNetworkFails() {
    translate("HARBQUA204", IngestionOptions.DEFAULT);
    server.close();
    SignedTriumvirate stale = translate("HARBQUA204", REFRESH);
    assertEquals("STALE", stale.cacheStatus().name());
    assertTrue(
        stale.triumvirate().validation().validationWarnings().stream()
            .anyMatch(warning -> warning.errorCode().equals("ING_CACHE_STALE")));
    assertEquals("STALE", translate("HARBQUA204", options(true, true)).cacheStatus().name());
  }

  @Test
  void fetchesAnOlderRelease_andLeavesTheLatestItsPlace() {
    server.put(
        "/api/training/HARBQUA204/releases/1",
        server
            .document(RegisterServer.RELEASE)
            .replace("rel-2", "rel-1")
            .replace("\"releaseNumber\": \"2\"", "\"releaseNumber\": \"1\"")
            .replace("2024-03-02", "2021-05-10")
            .replace("\"current\"", "\"replaced\"")
            .replace("b-2", "b-1"));
    for (String bundle : List.of("b-20", "b-21")) {
      server.put(
          "/api/content/bundle/" + bundle.replace("b-2", "b-1"),
          server.document("/api/content/bundle/" + bundle).replace("\"b-2", "\"b-1"));
    }
    translate("HARBQUA204", IngestionOptions.DEFAULT);
    SignedTriumvirate older = translate("HARBQUA204_R1", IngestionOptions.DEFAULT);
    assertEquals("HARBQUA204_R1", older.triumvirate().sourceCorpus().corpusId().value());
    assertEquals(
        "HARBQUA204_R2",
        translate("HARBQUA204", OFFLINE).triumvirate().sourceCorpus().corpusId().value());
    assertEquals("ING_UPSTREAM_404", refusal("HARBQUA204_R7", REFRESH).errorCode());
  }
}
