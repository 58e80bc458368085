package online.ucca.triumvirate.adapter.tga.rest;

import java.util.Locale;
import java.util.Optional;
import online.ucca.triumvirate.adapter.tga.qualification.Qualification;

/**
 * What the service calls a component. No raw answer was ever seen, so that every spelling counts
 * that holds the kind's own word: {@code unit}, {@code Unit of competency}, {@code skillSet}.
 */
final class ComponentKind {
  private ComponentKind() {}

  static boolean isUnit(RestObject component) {
    String type = type(component);
    return type.contains("unit") && !type.contains("context");
  }

  /** Which kind of qualification it is; nothing if it is none. */
  static Optional<Qualification.Kind> qualification(RestObject component) {
    String type = type(component);
    if (type.contains("qualification")) {
      return Optional.of(Qualification.Kind.QUALIFICATION);
    }
    if (type.contains("skill") && type.contains("set")) {
      return Optional.of(Qualification.Kind.SKILL_SET);
    }
    return type.contains("course") && !type.contains("module")
        ? Optional.of(Qualification.Kind.ACCREDITED_COURSE)
        : Optional.empty();
  }

  static String type(RestObject component) {
    String type = component.text("type");
    if (type == null) {
      type = component.text("componentType");
    }
    return type == null ? "" : type.toLowerCase(Locale.ROOT);
  }
}
