package online.ucca.triumvirate.engine.pack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import online.ucca.triumvirate.engine.courseware.ContentPackageFormat;
import online.ucca.triumvirate.engine.courseware.ContentPackager;
import online.ucca.triumvirate.engine.document.DocumentFormat;
import online.ucca.triumvirate.engine.document.DocumentRenderer;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/** What is installed to draw packs with, and what of it an order needs. */
final class Renderers {
  private final Map<DocumentFormat, DocumentRenderer> plain = new EnumMap<>(DocumentFormat.class);
  private final Map<DocumentFormat, DocumentRenderer> accessible =
      new EnumMap<>(DocumentFormat.class);
  private final Map<ContentPackageFormat, ContentPackager> packagers =
      new EnumMap<>(ContentPackageFormat.class);

  Renderers(List<DocumentRenderer> renderers, List<ContentPackager> packagers) {
    for (DocumentRenderer renderer : renderers) {
      var ofKind = renderer.isAccessible() ? accessible : plain;
      if (ofKind.put(renderer.format(), renderer) != null) {
        throw new IllegalArgumentException("two renderers for " + renderer.format());
      }
    }
    if (renderers.isEmpty()) {
      throw new IllegalArgumentException("a pack needs at least one renderer");
    }
    for (ContentPackager packager : packagers) {
      if (this.packagers.put(packager.format(), packager) != null) {
        throw new IllegalArgumentException("two packagers for " + packager.format());
      }
    }
  }

  /**
   * One renderer for each format. A plain one is the faster; an accessible one serves every order.
   *
   * @throws Refusal {@code PCK_RENDERER_MISSING} if a format has no renderer that the order needs
   */
  SortedMap<DocumentFormat, DocumentRenderer> documents(boolean accessibleOnly) {
    SortedMap<DocumentFormat, DocumentRenderer> chosen = new TreeMap<>(accessible);
    if (!accessibleOnly) {
      chosen.putAll(plain);
    }
    for (DocumentFormat format : plain.keySet()) {
      if (!chosen.containsKey(format)) {
        throw missing("no renderer of accessible " + format.extension() + " is installed");
      }
    }
    return chosen;
  }

  /**
   * The packagers of the given formats, in their order.
   *
   * @throws Refusal {@code PCK_RENDERER_MISSING} if one is not installed
   */
  List<ContentPackager> packagers(Iterable<ContentPackageFormat> formats) {
    List<ContentPackager> chosen = new ArrayList<>();
    for (ContentPackageFormat format : formats) {
      ContentPackager packager = packagers.get(format);
      if (packager == null) {
        throw missing("no packager for " + format.key() + " is installed");
      }
      chosen.add(packager);
    }
    return chosen;
  }

  private static Refusal missing(String message) {
    return new Refusal(Finding.of(ErrorCode.PCK_RENDERER_MISSING, message));
  }
}
