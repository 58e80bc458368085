package online.ucca.triumvirate.world.container;

import java.util.List;
import java.util.Locale;

/** The endpoints that every world has, and what each answers (specification §6). */
enum Endpoint {
  QUALIFICATIONS,
  UNITS,
  AUTHORITIES,
  SCOPE,
  VERIFY,
  HEALTH;

  /** Its name in the configuration. */
  String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its address in a world. */
  String address(String worldId) {
    return "/api/worlds/" + worldId + "/" + text();
  }

  /** Its module in a container. */
  String module() {
    return "api/" + text() + ".js";
  }

  List<Route> routes() {
    return switch (this) {
      case QUALIFICATIONS ->
          List.of(
              Route.list("/qualifications"),
              new Route(
                  "GET",
                  "/qualifications/:code",
                  List.of("qualification", "units.core", "units.elective", "specialisations")));
      case UNITS ->
          List.of(
              Route.list("/units"),
              new Route("GET", "/units/:code", List.of("unit", "qualifications")));
      case AUTHORITIES ->
          List.of(
              Route.list("/authorities"),
              new Route("GET", "/authorities/:code", List.of("authority", "scope")));
      case SCOPE -> List.of(Route.list("/scope"));
      case VERIFY -> List.of(new Route("POST", "/verify", List.of("result", "evidence_chain")));
      case HEALTH ->
          List.of(
              new Route(
                  "GET", "/health", List.of("status", "database", "last_sync", "record_counts")));
    };
  }

  /**
   * One method of an endpoint.
   *
   * @param method the HTTP method
   * @param path below the world's address; {@code :code} stands for a code
   * @param answer the members of the answer
   */
  record Route(String method, String path, List<String> answer) {
    static Route list(String path) {
      return new Route("GET", path, List.of("items", "total", "page", "limit"));
    }
  }
}
