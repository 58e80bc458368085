package online.ucca.triumvirate.engine.cco.life;

import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.model.cco.StatusEntry;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.Sha256;

/**
 * Gives places in status lists away: the same one for the same content, engine and issuer, until a
 * renewal asks for another; never one that was given before.
 */
final class EntryAllotment {
  private final String issuer;
  private final Sha256 contentDigest;
  private final String engineVersion;

  EntryAllotment(String issuer, Sha256 contentDigest, String engineVersion) {
    this.issuer = issuer;
    this.contentDigest = contentDigest;
    this.engineVersion = engineVersion;
  }

  /** The content with a place for the CCO, which is the last that was given for it. */
  RegisterContent allot(RegisterContent before, ProcessingOrder order) {
    RegisterContent content = withAddress(before, order);
    if (order.renew() && content.allocations().stream().noneMatch(this::isForSameContent)) {
      throw new Refusal(
          Finding.of(
              ErrorCode.CCO_NOTHING_TO_RENEW,
              "no CCO of the content " + contentDigest + " was processed by " + issuer));
    }
    if (!order.renew() && given(content).isPresent()) {
      return content;
    }
    String lists = address(content).lists();
    return content.with(
        new EntryAllocation(
            issuer, contentDigest, engineVersion, new StatusEntry(lists, content.given(lists))));
  }

  /** The place that counts for the CCO. */
  Optional<StatusEntry> given(RegisterContent content) {
    return last(content.allocations().stream().filter(this::isForSame).toList())
        .map(EntryAllocation::entry);
  }

  private RegisterContent withAddress(RegisterContent content, ProcessingOrder order) {
    IssuerLists wanted =
        order.statusLists() == null
            ? address(content)
            : new IssuerLists(issuer, order.statusLists());
    for (IssuerLists known : content.lists()) {
      if (known.lists().equals(wanted.lists()) && !known.issuer().equals(issuer)) {
        throw new Refusal(
            Finding.of(
                ErrorCode.CCO_STATUS_LISTS_TAKEN,
                wanted.lists() + " is the address of " + known.issuer()));
      }
    }
    if (address(content).equals(wanted) && content.lists().contains(wanted)) {
      return content;
    }
    return content.withPresent(wanted);
  }

  private IssuerLists address(RegisterContent content) {
    return last(content.lists().stream().filter(one -> one.issuer().equals(issuer)).toList())
        .orElseGet(() -> IssuerLists.named(issuer));
  }

  private boolean isForSame(EntryAllocation one) {
    return one.isFor(issuer, contentDigest, engineVersion);
  }

  private boolean isForSameContent(EntryAllocation one) {
    return one.isFor(issuer, contentDigest, one.engineVersion());
  }

  private static <T> Optional<T> last(List<T> list) {
    return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
  }
}
