package online.ucca.triumvirate.certification.subject;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import online.ucca.triumvirate.certification.corpora.CanonicalCorpus;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.CorpusPayload;

/** Payloads that an adapter has no use for, each by what it is. The same ones every time. */
public final class StrangePayloads {
  private static final long SEED = 20260105;
  private static final int LONG = 2_000_000;
  private static final int DEEP = 100_000;
  private static final List<Integer> SIZES = List.of(1, 16, 257, 4096, 65_536);
  private static final int FLIPS = 8;

  private StrangePayloads() {}

  /**
   * Payloads that no adapter recognises: nothing, and noise.
   *
   * @return the payloads
   */
  public static Map<String, CorpusPayload> noise() {
    Map<String, CorpusPayload> payloads = new TreeMap<>();
    payloads.put("an empty file", file("empty", new byte[0]));
    Random random = new Random(SEED);
    for (int size : SIZES.subList(2, SIZES.size())) {
      byte[] bytes = new byte[size];
      random.nextBytes(bytes);
      payloads.put(size + " random bytes", file("noise.bin", bytes));
    }
    return payloads;
  }

  /**
   * Payloads in other formats, of great length or depth, and odd codes.
   *
   * @return the payloads; the same unmodifiable map each time
   */
  public static Map<String, CorpusPayload> foreign() {
    return Foreign.PAYLOADS;
  }

  /** Made once, when first asked for: megabytes, which the rules ask for again and again. */
  private static final class Foreign {
    static final Map<String, CorpusPayload> PAYLOADS = Collections.unmodifiableMap(make());

    private Foreign() {}
  }

  private static Map<String, CorpusPayload> make() {
    Map<String, CorpusPayload> payloads = new TreeMap<>(noise());
    Random random = new Random(SEED + 1);
    for (int size : SIZES.subList(0, 2)) {
      byte[] bytes = new byte[size];
      random.nextBytes(bytes);
      payloads.put(size + " random bytes", file("noise.bin", bytes));
    }
    text(payloads, "an empty JSON object", "x.json", "{}");
    text(payloads, "a JSON list", "x.json", "[1,2,3]");
    text(payloads, "a foreign JSON object", "x.json", "{\"menu\":{\"id\":7,\"items\":[null]}}");
    text(payloads, "a foreign page", "x.html", "<!doctype html><html><body>Tea</body></html>");
    text(payloads, "foreign XML", "x.xml", "<?xml version=\"1.0\"?><recipe><step/></recipe>");
    text(payloads, "a foreign table", "x.csv", "a,b,c\n1,2,3\n");
    text(payloads, "the start of a PDF", "x.pdf", "%PDF-1.7\n%âãÏÓ\n");
    text(payloads, "the start of a zip", "x.zip", "PK\u0003\u0004\u0000\u0000");
    text(payloads, "a script", "x.sh", "#!/bin/sh\nexit 1\n");
    text(payloads, "blanks without end", "x.txt", " ".repeat(LONG));
    text(payloads, "one endless word", "x.txt", "a".repeat(LONG));
    text(payloads, "lists in lists", "x.json", "[".repeat(DEEP));
    text(payloads, "objects in objects", "x.json", "{\"a\":".repeat(DEEP));
    text(payloads, "elements in elements", "x.html", "<div>".repeat(DEEP));
    payloads.put("text in UTF-16", file("x.txt", "unit".getBytes(StandardCharsets.UTF_16)));
    payloads.put("an empty code", new CorpusPayload.Reference(""));
    payloads.put("a code like a path", new CorpusPayload.Reference("../../etc/passwd"));
    payloads.put("a code with a NUL", new CorpusPayload.Reference("A\u0000B"));
    payloads.put("an endless code", new CorpusPayload.Reference("9".repeat(DEEP)));
    return payloads;
  }

  /**
   * A corpus of the adapter's own, damaged: cut off, with flipped bits, emptied, repeated.
   *
   * @param corpus the corpus
   * @return the payloads; none if it has no file
   */
  public static Map<String, CorpusPayload> damaged(CanonicalCorpus corpus) {
    Map<String, CorpusPayload> payloads = new TreeMap<>();
    List<CorpusFile> files = corpus.files();
    for (int i = 0; i < files.size(); i++) {
      byte[] bytes = files.get(i).bytes();
      String of = corpus.name() + ", " + files.get(i).name();
      for (int quarter = 0; quarter < 4; quarter++) {
        byte[] cut = Arrays.copyOf(bytes, bytes.length * quarter / 4);
        payloads.put(of + " cut to " + cut.length + " bytes", with(files, i, cut));
      }
      Random random = new Random(SEED + i);
      for (int flip = 0; flip < FLIPS && bytes.length > 0; flip++) {
        byte[] flipped = bytes.clone();
        int at = random.nextInt(flipped.length);
        flipped[at] ^= (byte) (1 << random.nextInt(7));
        payloads.put(of + " with a flipped bit at " + at, with(files, i, flipped));
      }
      byte[] twice = Arrays.copyOf(bytes, bytes.length * 2);
      System.arraycopy(bytes, 0, twice, bytes.length, bytes.length);
      payloads.put(of + " twice in one", with(files, i, twice));
    }
    return payloads;
  }

  /**
   * A corpus half of whose first file is gone.
   *
   * @param corpus the corpus
   * @return the payload; the corpus's own if it has no file
   */
  public static CorpusPayload halved(CanonicalCorpus corpus) {
    List<CorpusFile> files = corpus.files();
    if (files.isEmpty()) {
      return corpus.payload();
    }
    byte[] bytes = files.get(0).bytes();
    return with(files, 0, Arrays.copyOf(bytes, bytes.length / 2));
  }

  private static CorpusPayload with(List<CorpusFile> files, int place, byte[] bytes) {
    List<CorpusFile> changed = new ArrayList<>(files);
    changed.set(place, new CorpusFile(files.get(place).name(), bytes));
    return new CorpusPayload.Files(changed);
  }

  private static void text(
      Map<String, CorpusPayload> payloads, String what, String name, String text) {
    payloads.put(what, file(name, text.getBytes(StandardCharsets.UTF_8)));
  }

  private static CorpusPayload file(String name, byte[] bytes) {
    return CorpusPayload.ofFile(name, bytes);
  }
}
