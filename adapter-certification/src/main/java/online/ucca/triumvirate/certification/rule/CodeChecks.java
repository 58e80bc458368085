package online.ucca.triumvirate.certification.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import online.ucca.triumvirate.certification.subject.AdapterCode;
import online.ucca.triumvirate.certification.subject.Remarks;
import online.ucca.triumvirate.certification.subject.Subject;

/** What the adapter's class files refer to. */
final class CodeChecks {
  /** What opens connections, or starts programs that could: classes and members by their start. */
  private static final List<String> NETWORK =
      List.of(
          "java/net/http/",
          "java/net/Socket",
          "java/net/ServerSocket",
          "java/net/DatagramSocket",
          "java/net/MulticastSocket",
          "java/net/InetAddress",
          "java/net/URLConnection",
          "java/net/HttpURLConnection",
          "java/net/JarURLConnection",
          "java/net/URL.openStream",
          "java/net/URL.openConnection",
          "java/net/URL.getContent",
          "java/nio/channels/SocketChannel",
          "java/nio/channels/DatagramChannel",
          "java/nio/channels/ServerSocketChannel",
          "java/nio/channels/AsynchronousSocketChannel",
          "java/lang/ProcessBuilder",
          "java/lang/Runtime.exec",
          "java/rmi/",
          "javax/net/",
          "javax/naming/",
          "okhttp3/",
          "org/apache/http/",
          "org/apache/hc/",
          "org/jsoup/Jsoup.connect",
          "org/jsoup/helper/HttpConnection");

  /** What asks the process instead of the context. */
  private static final List<String> SURROUNDINGS =
      List.of(
          "java/lang/System.currentTimeMillis",
          "java/util/Date.<init>()V",
          "java/util/Calendar.getInstance",
          "java/util/GregorianCalendar.<init>()V",
          "java/time/Clock.system",
          "java/time/Instant.now",
          "java/time/LocalDate.now",
          "java/time/LocalDateTime.now",
          "java/time/LocalTime.now",
          "java/time/OffsetDateTime.now",
          "java/time/ZonedDateTime.now",
          "java/time/Year.now",
          "java/time/YearMonth.now",
          "java/time/ZoneId.systemDefault",
          "java/util/Locale.getDefault",
          "java/util/TimeZone.getDefault");

  private CodeChecks() {}

  /** CA-14. */
  static void network(Subject subject, Remarks remarks) {
    Map<String, Set<String>> references = AdapterCode.of(subject.provider()).references();
    if (references.isEmpty()) {
      remarks.skip("the adapter's class files cannot be read");
    }
    forbid(references, NETWORK, "it opens connections by ", remarks);
  }

  /** Part of CA-16: what two runs on one day on one machine cannot show. */
  static void surroundings(Subject subject, Remarks remarks) {
    forbid(
        AdapterCode.of(subject.provider()).references(),
        SURROUNDINGS,
        "it asks the process by ",
        remarks);
  }

  private static void forbid(
      Map<String, Set<String>> references, List<String> forbidden, String how, Remarks remarks) {
    references.forEach(
        (name, referred) ->
            referred.stream()
                .filter(reference -> forbidden.stream().anyMatch(reference::startsWith))
                .forEach(reference -> remarks.add(name.replace('/', '.'), how + reference)));
  }
}
