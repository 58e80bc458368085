package online.ucca.triumvirate.adapter.tga.register;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/** Where the register keeps what: the REST service and the static files. */
public final class RegisterAddresses {
  /** The setting that names another place with the same paths: a mirror, or a test's server. */
  public static final String BASE_ADDRESS = "register.base_address";

  /** The register's host. */
  public static final String HOST = "training.gov.au";

  private static final String VERSION = "api-version=1.0";

  private final String base;

  private RegisterAddresses(String base) {
    this.base = base;
  }

  /**
   * The addresses of an instance. Which hosts may be reached is the host's decision all the same.
   *
   * @param configuration the instance's settings
   * @return the addresses
   * @throws Refusal {@code ING_HOST_NOT_ALLOWED} if the setting is no address
   */
  public static RegisterAddresses of(Map<String, String> configuration) {
    String base = configuration.getOrDefault(BASE_ADDRESS, "https://" + HOST);
    try {
      URI uri = URI.create(base);
      if (uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null) {
        return new RegisterAddresses(base.endsWith("/") ? chopped(base) : base);
      }
    } catch (IllegalArgumentException e) {
      // Said below, like every other text that is no address.
    }
    throw new Refusal(
        Finding.of(
                ErrorCode.ING_HOST_NOT_ALLOWED, BASE_ADDRESS + " is not the address of a register")
            .from(BASE_ADDRESS)
            .withRemedy("Give an address like https://" + HOST + ", without a query."));
  }

  URI component(String code) {
    return api("training/" + segment(code) + "?" + VERSION + "&include=all");
  }

  URI release(String code, String number) {
    return api(releasePath(code, number) + "?" + VERSION + "&include=All");
  }

  URI unitGrid(String code, String number) {
    return api(releasePath(code, number) + "/unitgrid?" + VERSION);
  }

  URI bundle(String id) {
    return api("content/bundle/" + segment(id) + "?" + VERSION);
  }

  /** A file of the folder that holds what was published since 2024. */
  URI asset(String trainingPackage, String file) {
    return URI.create(base + "/assets/" + segment(trainingPackage) + "/" + segment(file));
  }

  /** A file of the folder that held everything before. */
  URI oldFile(String trainingPackage, String file) {
    return URI.create(
        base + "/TrainingComponentFiles/" + segment(trainingPackage) + "/" + segment(file));
  }

  /** An address that the service states: whole, or from the register's root. */
  URI stated(String address) {
    return URI.create(base + "/").resolve(address.replace('\\', '/').replace(" ", "%20"));
  }

  private URI api(String path) {
    return URI.create(base + "/api/" + path);
  }

  private static String releasePath(String code, String number) {
    return "training/" + segment(code) + "/releases/" + segment(number);
  }

  private static String segment(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String chopped(String base) {
    return base.substring(0, base.length() - 1);
  }
}
