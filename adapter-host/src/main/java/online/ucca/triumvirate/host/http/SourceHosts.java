package online.ucca.triumvirate.host.http;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The hosts that an adapter instance may reach: its source system's, and others allowed by name. A
 * host is its exact name, or name and port; without a port it is the scheme's own port. No part of
 * a name stands for another, and no other spelling of it counts but upper case: a dot at the end,
 * an address for a name or letters beyond ASCII are another host.
 */
public final class SourceHosts {
  private static final Pattern HOST =
      Pattern.compile(
          "([A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?)(\\.[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?)*"
              + "(:[0-9]{1,5})?|\\[[0-9A-Fa-f:.]+\\](:[0-9]{1,5})?");
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Set<String> source;
  private final Set<String> outside;

  /**
   * The hosts of an instance.
   *
   * @param source the hosts that the adapter declares as its source system's
   * @param outside further hosts, allowed by name
   */
  public SourceHosts(List<String> source, List<String> outside) {
    this.source = lower(source);
    this.outside = lower(outside);
  }

  /** What may be done with an address. */
  public enum Verdict {
    /** It is the source system's. */
    SOURCE,
    /** It is another's that is allowed by name. */
    OUTSIDE,
    /** It may not be reached. */
    REFUSED
  }

  /**
   * Whether a text can be a host's name, with or without a port.
   *
   * @param host the text
   * @return whether it is
   */
  public static boolean isHost(String host) {
    return HOST.matcher(host).matches();
  }

  /**
   * What may be done with an address.
   *
   * @param uri the address
   * @return the verdict; whatever is not plain {@code https} (or {@code http} on the loopback
   *     interface) to a host by its name is refused
   */
  public Verdict judge(URI uri) {
    String scheme = uri.getScheme();
    String name = uri.getHost();
    if (scheme == null || name == null || uri.getRawUserInfo() != null) {
      return Verdict.REFUSED;
    }
    String host = name.toLowerCase(Locale.ROOT);
    boolean secure = scheme.equalsIgnoreCase("https");
    if (!secure && !(scheme.equalsIgnoreCase("http") && LOOPBACK.contains(host))) {
      return Verdict.REFUSED;
    }
    int usual = secure ? 443 : 80;
    int port = uri.getPort() == -1 ? usual : uri.getPort();
    if (contains(source, host, port, usual)) {
      return Verdict.SOURCE;
    }
    return contains(outside, host, port, usual) ? Verdict.OUTSIDE : Verdict.REFUSED;
  }

  /**
   * What an address asks for, without what it may hold of a password.
   *
   * @param uri the address
   * @return scheme, host, port and path
   */
  public static String describe(URI uri) {
    String authority = uri.getRawAuthority();
    String path = uri.getRawPath();
    return uri.getScheme()
        + "://"
        + (authority == null ? "" : authority.substring(authority.lastIndexOf('@') + 1))
        + (path == null ? "" : path);
  }

  private static boolean contains(Set<String> hosts, String host, int port, int usual) {
    return hosts.contains(host + ":" + port) || (port == usual && hosts.contains(host));
  }

  private static Set<String> lower(List<String> hosts) {
    return hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }
}
