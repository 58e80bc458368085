package online.ucca.triumvirate.host.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.adapter.Obligation;
import online.ucca.triumvirate.host.http.SourceHosts;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.jspecify.annotations.Nullable;

/** Whether a declaration says all that it must (CA-01). */
public final class DeclarationCheck {
  private static final Pattern SEMANTIC_VERSION =
      Pattern.compile("\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?");

  private DeclarationCheck() {}

  /**
   * Refuses an incomplete declaration.
   *
   * @param declared what a provider's or an instance's {@code version()} returned
   * @param who whose it is, for the message
   * @return the declaration
   * @throws Refusal {@code REG_BAD_DECLARATION} with everything that is wrong
   */
  public static AdapterVersionInfo complete(@Nullable AdapterVersionInfo declared, String who) {
    if (declared == null) {
      throw new Refusal(breach(who + " declares nothing"));
    }
    List<String> wrong = new ArrayList<>();
    if (Missing.any(declared.adapterId())) {
      wrong.add("no adapter id");
    }
    if (Missing.any(declared.adapterVersion())
        || !SEMANTIC_VERSION.matcher(declared.adapterVersion()).matches()) {
      wrong.add("'" + declared.adapterVersion() + "' as its version, which is not semantic");
    }
    if (Missing.any(declared.sourceSystem()) || declared.sourceSystem().isBlank()) {
      wrong.add("no source system");
    }
    if (declared.supportedCorpusTypes().isEmpty()
        || declared.supportedCorpusTypes().stream().anyMatch(String::isBlank)) {
      wrong.add("no corpus type, or one without a name");
    }
    if (Missing.any(declared.triumvirateSchemaVersion())) {
      wrong.add("no schema version");
    }
    declared.sourceHosts().stream()
        .filter(host -> !SourceHosts.isHost(host))
        .forEach(host -> wrong.add("'" + host + "' as a source host, which is not a host's name"));
    if (!wrong.isEmpty()) {
      throw new Refusal(wrong.stream().map(what -> breach(who + " declares " + what)).toList());
    }
    return declared;
  }

  /**
   * Refuses an instance that declares something else than its provider.
   *
   * @param byProvider the provider's declaration
   * @param byInstance the instance's
   * @return the declaration
   * @throws Refusal {@code REG_BAD_DECLARATION}
   */
  public static AdapterVersionInfo same(
      AdapterVersionInfo byProvider, @Nullable AdapterVersionInfo byInstance) {
    if (!Objects.equals(byProvider, byInstance)) {
      throw new Refusal(
          breach("the provider declares " + byProvider + " and the instance " + byInstance));
    }
    return byProvider;
  }

  private static Finding breach(String message) {
    return Breach.of(ErrorCode.REG_BAD_DECLARATION, Obligation.CA_01, message);
  }
}
