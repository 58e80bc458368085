package online.ucca.triumvirate.world.container;

import java.util.regex.Pattern;
import online.ucca.triumvirate.world.container.Endpoint.Route;

/** What the modules of the endpoints state and export (specification §6). */
final class HandlerContract {
  private static final Pattern COMMENTS =
      Pattern.compile("/\\*.*?\\*/|(?m)^[ \\t]*//[^\\n]*$", Pattern.DOTALL);

  private static final Pattern HANDLER = exported("handle");
  private static final Pattern CONTRACT = exported("contract");

  private HandlerContract() {}

  private static Pattern exported(String name) {
    return Pattern.compile(
        "\\bexport\\s+(?:async\\s+)?(?:function\\*?|const|let|var)\\s+"
            + name
            + "\\b|\\bexport\\s*\\{[^}]*\\b"
            + name
            + "\\b[^}]*\\}");
  }

  /** Adds what the modules that are there lack. */
  static void check(ContainerFiles files, Deviations deviations) {
    for (Endpoint endpoint : Endpoint.values()) {
      files
          .text(endpoint.module())
          .ifPresent(text -> check(endpoint, COMMENTS.matcher(text).replaceAll(" "), deviations));
    }
  }

  private static void check(Endpoint endpoint, String code, Deviations deviations) {
    String path = endpoint.module();
    if (!HANDLER.matcher(code).find()) {
      deviations.add(
          path, path + " exports no handler", "Export a function handle(request, world).");
    }
    if (!CONTRACT.matcher(code).find()) {
      deviations.add(
          path, path + " exports no contract", "Export a constant contract with its routes.");
    }
    for (Route route : endpoint.routes()) {
      if (!states(route).matcher(code).find()) {
        deviations.add(
            path,
            path + " does not state the route " + route.method() + " " + route.path(),
            "State { method: \""
                + route.method()
                + "\", path: \""
                + route.path()
                + "\" } in its contract, and answer it.");
        continue;
      }
      for (String member : route.answer()) {
        if (!Pattern.compile("(?<![\\w.])" + Pattern.quote(member) + "[\"']?\\s*:")
            .matcher(code)
            .find()) {
          deviations.add(
              path,
              path
                  + " does not state the member "
                  + member
                  + " of what "
                  + route.path()
                  + " answers",
              "State it in the route's answer, and give it.");
        }
      }
    }
  }

  private static Pattern states(Route route) {
    return Pattern.compile(
        "method:\\s*[\"']"
            + route.method()
            + "[\"']\\s*,\\s*path:\\s*[\"']"
            + Pattern.quote(route.path())
            + "[\"']");
  }
}
