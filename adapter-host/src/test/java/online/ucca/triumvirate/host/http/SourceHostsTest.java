package online.ucca.triumvirate.host.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceHostsTest {
  private static final SourceHosts HOSTS =
      new SourceHosts(
          List.of("Training.gov.au", "register.example:8443", "127.0.0.1:9000", "localhost"),
          List.of("asqa.example"));

  @ParameterizedTest
  @CsvSource({
    "https://training.gov.au/x, SOURCE",
    "https://TRAINING.GOV.AU/x, SOURCE",
    "HTTPS://training.gov.au, SOURCE",
    "https://training.gov.au:443/x, SOURCE",
    "https://register.example:8443/x, SOURCE",
    "http://127.0.0.1:9000/x, SOURCE",
    "http://localhost/x, SOURCE",
    "https://localhost/x, SOURCE",
    "https://asqa.example/x, OUTSIDE",
    // another port
    "https://training.gov.au:8443/x, REFUSED",
    "https://training.gov.au:80/x, REFUSED",
    "https://register.example/x, REFUSED",
    "http://127.0.0.1:9001/x, REFUSED",
    "http://localhost:8080/x, REFUSED",
    // not encrypted
    "http://training.gov.au/x, REFUSED",
    "http://asqa.example/x, REFUSED",
    "http://asqa.example:443/x, REFUSED",
    // a name in the place of another
    "https://training.gov.au@evil.example/x, REFUSED",
    "https://training.gov.au:443@evil.example/x, REFUSED",
    "https://user:secret@training.gov.au/x, REFUSED",
    "https://@training.gov.au/x, REFUSED",
    "https://evil.example/training.gov.au, REFUSED",
    "https://evil.example?training.gov.au, REFUSED",
    "https://evil.example#training.gov.au, REFUSED",
    "https://sub.training.gov.au/x, REFUSED",
    "https://training.gov.au.evil.example/x, REFUSED",
    "https://eviltraining.gov.au/x, REFUSED",
    "https://training-gov-au/x, REFUSED",
    "https://gov.au/x, REFUSED",
    // another spelling
    "https://training.gov.au./x, REFUSED",
    "https://tr%61ining.gov.au/x, REFUSED",
    "https://tráining.gov.au/x, REFUSED",
    "https://xn--trining-hwa.gov.au/x, REFUSED",
    "https://training。gov.au/x, REFUSED",
    // an address in the place of a name
    "http://127.1:9000/x, REFUSED",
    "http://2130706433:9000/x, REFUSED",
    "http://0x7f000001:9000/x, REFUSED",
    "http://[::1]:9000/x, REFUSED",
    "http://[::ffff:127.0.0.1]:9000/x, REFUSED",
    "https://169.254.169.254/x, REFUSED",
    // another way
    "ftp://training.gov.au/x, REFUSED",
    "file:///etc/passwd, REFUSED",
    "file://training.gov.au/etc/passwd, REFUSED",
    "jar:https://training.gov.au/x!/y, REFUSED",
    "mailto:training.gov.au, REFUSED",
    "//training.gov.au/x, REFUSED",
    "training.gov.au/x, REFUSED",
    "https:/training.gov.au/x, REFUSED"
  })
  void reachesHostsByTheirExactNames(String uri, SourceHosts.Verdict verdict) {
    assertEquals(verdict, HOSTS.judge(URI.create(uri)));
  }

  @Test
  void reachesTheLoopbackInterfaceByAllItsNames_ifTheyAreAllowed() {
    SourceHosts loopback = new SourceHosts(List.of("[::1]:9000"), List.of("localhost:9000"));
    assertEquals(
        SourceHosts.Verdict.SOURCE, loopback.judge(URI.create("http://[::1]:9000/register")));
    assertEquals(
        SourceHosts.Verdict.OUTSIDE, loopback.judge(URI.create("http://localhost:9000/register")));
    assertEquals(
        SourceHosts.Verdict.REFUSED, loopback.judge(URI.create("http://127.0.0.1:9000/register")));
  }

  @Test
  void describesAnAddressWithoutItsPassword() {
    assertEquals(
        "https://evil.example:8/x/y",
        SourceHosts.describe(URI.create("https://user:secret@evil.example:8/x/y?token=1#z")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"training.gov.au", "localhost", "127.0.0.1:80", "[::1]", "[::1]:8080"})
  void takesNames(String host) {
    assertEquals(true, SourceHosts.isHost(host));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "*",
        "*.gov.au",
        "https://training.gov.au",
        "training.gov.au/",
        "training.gov.au.",
        ".gov.au",
        "a..b",
        "-a",
        "user@training.gov.au",
        "training.gov.au:",
        "training.gov.au:x",
        "tráining.gov.au",
        "a b"
      })
  void refusesWhatIsNoName(String host) {
    assertEquals(false, SourceHosts.isHost(host));
  }
}
