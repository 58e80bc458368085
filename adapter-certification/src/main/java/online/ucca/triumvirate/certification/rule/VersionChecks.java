package online.ucca.triumvirate.certification.rule;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.adapter.CorpusAdapterProvider;
import online.ucca.triumvirate.certification.corpora.CanonicalCorpus;
import online.ucca.triumvirate.certification.subject.Bench;
import online.ucca.triumvirate.certification.subject.RecordingClock;
import online.ucca.triumvirate.certification.subject.Remarks;
import online.ucca.triumvirate.certification.subject.Subject;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.model.id.ClientId;

/** Who the adapter says it is, and how it is found. */
final class VersionChecks {
  /** semver.org 2.0.0. */
  private static final Pattern SEMANTIC_VERSION =
      Pattern.compile(
          "(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?");

  private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9.-]*[a-z0-9])?");

  private VersionChecks() {}

  /** CA-01. */
  static void declaration(Subject subject, Remarks remarks) {
    AdapterVersionInfo declared = subject.version();
    remarks.expect(
        SEMANTIC_VERSION.matcher(declared.adapterVersion()).matches(),
        "adapter_version",
        "'" + declared.adapterVersion() + "' is not a semantic version");
    remarks.expect(!declared.sourceSystem().isBlank(), "source_system", "it is blank");
    List<String> types = declared.supportedCorpusTypes();
    remarks.expect(!types.isEmpty(), "supported_corpus_types", "there is none");
    remarks.expect(
        types.stream().noneMatch(String::isBlank)
            && types.stream().distinct().count() == types.size(),
        "supported_corpus_types",
        types + " has a blank one, or one twice");
    for (String host : declared.sourceHosts()) {
      remarks.expect(
          HOST.matcher(host).matches(), "source_hosts", "'" + host + "' is not a host's name");
    }
    remarks.expect(
        declared.equals(subject.provider().version()),
        "the provider's version()",
        "it says another thing the second time");
    for (Bench bench : instances(subject)) {
      AdapterVersionInfo said = bench.adapter().version();
      bench.adapter().identify(new CorpusPayload.Reference("x"));
      remarks.expect(
          declared.equals(said),
          "an instance's version()",
          "expected " + declared + ", found " + said);
      remarks.expect(
          said.equals(bench.adapter().version()),
          "an instance's version()",
          "it says another thing the second time");
    }
  }

  private static List<Bench> instances(Subject subject) {
    CanonicalCorpus none = CanonicalCorpus.NONE;
    return List.of(
        subject.bench(none, Subject.CLIENT, Map.of(), new RecordingClock(Subject.START, 1)),
        subject.bench(
            none,
            new ClientId("certification-other"),
            Map.of(),
            new RecordingClock(Subject.START.plusSeconds(1), 1)));
  }

  /** CA-02. */
  static void discovery(Subject subject, Remarks remarks) {
    CorpusAdapterProvider provider = subject.provider();
    String id = subject.version().adapterId().value();
    try {
      List<AdapterVersionInfo> found =
          ServiceLoader.load(CorpusAdapterProvider.class, provider.getClass().getClassLoader())
              .stream()
              .map(service -> service.get().version())
              .filter(version -> version.adapterId().value().equals(id))
              .toList();
      remarks.expect(
          found.size() == 1,
          "ServiceLoader",
          "expected one provider of '" + id + "', found " + found.size());
      remarks.expect(
          found.stream().allMatch(subject.version()::equals),
          "ServiceLoader",
          "the provider that is found under '" + id + "' declares something else");
    } catch (ServiceConfigurationError e) {
      remarks.add("ServiceLoader", String.valueOf(e.getMessage()));
    }
    remarks.expect(
        hasPublicConstructor(provider.getClass()),
        provider.getClass().getName(),
        "it has no public constructor without parameters");
    for (Field field : provider.getClass().getDeclaredFields()) {
      remarks.expect(
          field.isSynthetic() || Modifier.isFinal(field.getModifiers()),
          provider.getClass().getName() + "." + field.getName(),
          "a provider keeps no state, and this field can change");
    }
  }

  private static boolean hasPublicConstructor(Class<?> type) {
    for (Constructor<?> constructor : type.getConstructors()) {
      if (constructor.getParameterCount() == 0) {
        return true;
      }
    }
    return false;
  }
}
