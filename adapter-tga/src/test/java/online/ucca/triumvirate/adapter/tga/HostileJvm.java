package online.ucca.triumvirate.adapter.tga;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import online.ucca.triumvirate.adapter.AdapterException;
import online.ucca.triumvirate.adapter.tga.docx.DocxFixture;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.IngestionOptions;

/** A JVM of its own that gives an adapter the worst that there is. */
public final class HostileJvm {
  private static final String OPEN =
      "<AuthorIT xmlns=\"http://www.authorit.com/xml/authorit\"><Objects>";
  private static final int LARGE = 30 * 1024 * 1024;

  private HostileJvm() {}

  /** Says for each source what became of it, and the milliseconds of processor time it took. */
  public static void main(String[] arguments) {
    TestHost host = new TestHost();
    host.translate(CorpusPayload.ofFile("u.docx", DocxFixture.unit().bytes()));
    host.translate("authorit/HARBMOR201_Complete_R2.xml");
    sources(arguments[0])
        .forEach(
            (name, bytes) -> {
              CorpusPayload payload = CorpusPayload.ofFile(name, bytes.get());
              Duration before = processorTime();
              String code = code(host, payload);
              Duration taken = processorTime().minus(before);
              System.out.println(name + " " + code + " " + taken.toMillis());
            });
  }

  /** Of the whole process, so that a busy machine does not count, and the collector does. */
  private static Duration processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
  }

  private static String code(TestHost host, CorpusPayload payload) {
    if (!host.adapter.identify(payload).isSupported()) {
      return "not-recognised";
    }
    try {
      host.adapter.ingest(payload, IngestionOptions.DEFAULT);
      return "accepted";
    } catch (AdapterException refusal) {
      return refusal.error().errorCode();
    }
  }

  private static Map<String, Supplier<byte[]>> sources(String server) {
    Map<String, Supplier<byte[]>> sources = new LinkedHashMap<>();
    sources.put("laughs", () -> doctype(laughs(), "&z;"));
    sources.put(
        "quadratic",
        () -> doctype("<!ENTITY a \"" + "a".repeat(99_999) + "\">", "&a;".repeat(99_999)));
    sources.put("file", () -> doctype("<!ENTITY a SYSTEM \"file:///etc/passwd\">", "&a;"));
    sources.put("http", () -> doctype("<!ENTITY a SYSTEM \"" + server + "\">", "&a;"));
    sources.put("parameter", () -> doctype("<!ENTITY % a SYSTEM \"" + server + "\"> %a;", ""));
    sources.put("deep", () -> utf8(OPEN + "<a>".repeat(100_000)));
    sources.put("deep-paragraphs", () -> utf8(OPEN + "<p><cs>".repeat(100_000)));
    sources.put("attributes", () -> utf8(OPEN + "<a " + attributes(1_000_000) + "/>"));
    sources.put("elements", () -> utf8(OPEN + "<a/>".repeat(LARGE / 4)));
    sources.put("namespaces", () -> utf8(OPEN + "<a xmlns:b=\"c\" b:d=\"\"/>".repeat(LARGE / 24)));
    sources.put("text", () -> utf8(OPEN + "\u2019".repeat(LARGE / 3)));
    sources.put("latin-text", () -> utf8(OPEN + "a".repeat(LARGE)));
    sources.put("value", () -> utf8(OPEN + "<a b=\"" + "c".repeat(LARGE)));
    sources.put("name", () -> utf8(OPEN + "<" + "c".repeat(LARGE)));
    sources.put("comment", () -> utf8(OPEN + "<!--" + "<".repeat(LARGE)));
    sources.put("cdata", () -> utf8(OPEN + "<![CDATA[" + "<".repeat(LARGE)));
    sources.put("instruction", () -> utf8(OPEN + "<?x " + "<".repeat(LARGE)));
    sources.put("utf-16", () -> OPEN.getBytes(StandardCharsets.UTF_16LE));
    sources.put("latin-1", () -> (OPEN + "\u00E9").getBytes(StandardCharsets.ISO_8859_1));
    sources.put("zip-bomb", () -> docx(" ".repeat(31 * 1024 * 1024)));
    sources.put("zip-deep", () -> docx("<a>".repeat(100_000)));
    sources.put("zip-laughs", () -> docx("<!DOCTYPE a [" + laughs() + "]><a>&z;</a>"));
    sources.put("zip-slip", () -> DocxFixture.unit().with("word/../../../x", "x").bytes());
    sources.put(
        "zip-external", () -> DocxFixture.unit().with("_rels/.rels", external(server)).bytes());
    return sources;
  }

  private static byte[] doctype(String entities, String text) {
    return utf8(
        "<?xml version=\"1.0\"?><!DOCTYPE AuthorIT ["
            + entities.substring(0, Math.min(entities.length(), 3_000))
            + "]>"
            + OPEN
            + text);
  }

  private static byte[] docx(String document) {
    return DocxFixture.of(document).bytes();
  }

  private static String external(String server) {
    return "<Relationships><Relationship Type=\"x/officeDocument\" TargetMode=\"External\" Target=\""
        + server
        + "\"/></Relationships>";
  }

  private static String laughs() {
    StringBuilder out = new StringBuilder("<!ENTITY a \"ha\">");
    for (char c = 'b'; c <= 'z'; c++) {
      out.append("<!ENTITY ").append(c).append(" \"");
      out.append(("&" + (char) (c - 1) + ";").repeat(10)).append("\">");
    }
    return out.toString();
  }

  private static String attributes(int count) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < count; i++) {
      out.append('a').append(i).append("=\"\" ");
    }
    return out.toString();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
