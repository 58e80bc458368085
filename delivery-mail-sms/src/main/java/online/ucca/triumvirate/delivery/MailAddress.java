package online.ucca.triumvirate.delivery;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One e-mail address as servers carry it everywhere: {@code local@domain} in ASCII (RFC 5321 §4.1.2
 * without quoting, comments, groups and literals). A domain of other letters is written in the
 * ASCII form that stands for it.
 *
 * @param local the part before the at sign
 * @param domain the domain, in ASCII
 */
record MailAddress(String local, String domain) {
  private static final int LONGEST_LOCAL = 64;
  private static final int LONGEST_DOMAIN = 253;
  private static final int LONGEST_INPUT = 320;
  private static final Pattern LOCAL =
      Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)*"
              + "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?");
  private static final Pattern NAMED = Pattern.compile("(.*?)\\s*<([^<>]*)>");

  /** Reads an address; nothing if it is none, or one that not every server carries. */
  static Optional<MailAddress> parse(String text) {
    String stripped = text.strip();
    int at = stripped.lastIndexOf('@');
    if (at < 0 || stripped.length() > LONGEST_INPUT) {
      return Optional.empty();
    }
    String local = stripped.substring(0, at);
    String domain;
    try {
      domain = IDN.toASCII(stripped.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    boolean isAddress =
        local.length() <= LONGEST_LOCAL
            && domain.length() <= LONGEST_DOMAIN
            && LOCAL.matcher(local).matches()
            && DOMAIN.matcher(domain).matches();
    return isAddress ? Optional.of(new MailAddress(local, domain)) : Optional.empty();
  }

  /** Reads the address of {@code Name <local@domain>}, or one without a name. */
  static Optional<MailAddress> parseNamed(String text) {
    Matcher named = NAMED.matcher(text.strip());
    return named.matches() ? parse(named.group(2)) : parse(text);
  }

  /** The name of {@code Name <local@domain>}, without quotation marks; empty if there is none. */
  static String nameOf(String text) {
    Matcher named = NAMED.matcher(text.strip());
    if (!named.matches()) {
      return "";
    }
    String name = named.group(1);
    boolean quoted = name.length() >= 2 && name.startsWith("\"") && name.endsWith("\"");
    return quoted ? name.substring(1, name.length() - 1) : name;
  }

  @Override
  public String toString() {
    return local + "@" + domain;
  }
}
