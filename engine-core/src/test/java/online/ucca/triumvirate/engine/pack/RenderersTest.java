package online.ucca.triumvirate.engine.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.engine.courseware.ContentPackageFormat;
import online.ucca.triumvirate.engine.courseware.ContentPackager;
import online.ucca.triumvirate.engine.courseware.Courseware;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.engine.document.DocumentFormat;
import online.ucca.triumvirate.engine.document.DocumentRenderer;
import online.ucca.triumvirate.engine.document.RenderedDocument;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.Test;

final class RenderersTest {
  private static final DocumentRenderer DOCX = renderer(DocumentFormat.DOCX, true);
  private static final DocumentRenderer PLAIN = renderer(DocumentFormat.PDF, false);
  private static final DocumentRenderer TAGGED = renderer(DocumentFormat.PDF, true);
  private static final ContentPackager SCORM = packager();

  @Test
  void choosesPlainRenderers_whenNothingIsAskedFor() {
    assertEquals(
        List.of(DOCX, PLAIN),
        List.copyOf(
            new Renderers(List.of(TAGGED, PLAIN, DOCX), List.of()).documents(false).values()));
  }

  @Test
  void choosesAccessibleRenderers_whenTheyAreAskedFor() {
    assertEquals(
        List.of(DOCX, TAGGED),
        List.copyOf(
            new Renderers(List.of(TAGGED, PLAIN, DOCX), List.of()).documents(true).values()));
  }

  @Test
  void refusesAccessiblePack_whenOnlyAPlainRendererIsInstalled() {
    Renderers renderers = new Renderers(List.of(PLAIN, DOCX), List.of());
    Refusal refusal = assertThrows(Refusal.class, () -> renderers.documents(true));
    assertEquals(ErrorCode.PCK_RENDERER_MISSING.name(), refusal.findings().get(0).errorCode());
    assertEquals("no renderer of accessible pdf is installed", refusal.findings().get(0).message());
  }

  @Test
  void refusesContentPackage_whenNoPackagerIsInstalled() {
    Renderers renderers = new Renderers(List.of(PLAIN), List.of(SCORM));
    assertEquals(List.of(SCORM), renderers.packagers(Set.of(ContentPackageFormat.SCORM_1_2)));
    Refusal refusal =
        assertThrows(
            Refusal.class, () -> renderers.packagers(Set.of(ContentPackageFormat.QTI_3_0)));
    assertEquals("no packager for qti is installed", refusal.findings().get(0).message());
  }

  @Test
  void refusesTwoOfAKind() {
    assertThrows(
        IllegalArgumentException.class, () -> new Renderers(List.of(PLAIN, PLAIN), List.of()));
    assertThrows(
        IllegalArgumentException.class, () -> new Renderers(List.of(PLAIN), List.of(SCORM, SCORM)));
    assertThrows(IllegalArgumentException.class, () -> new Renderers(List.of(), List.of()));
  }

  private static DocumentRenderer renderer(DocumentFormat format, boolean accessible) {
    return new DocumentRenderer() {
      @Override
      public DocumentFormat format() {
        return format;
      }

      @Override
      public boolean isAccessible() {
        return accessible;
      }

      @Override
      public RenderedDocument render(Document document) {
        return new RenderedDocument(new byte[0], List.of());
      }
    };
  }

  private static ContentPackager packager() {
    return new ContentPackager() {
      @Override
      public ContentPackageFormat format() {
        return ContentPackageFormat.SCORM_1_2;
      }

      @Override
      public RenderedDocument pack(Courseware courseware) {
        return new RenderedDocument(new byte[0], List.of());
      }
    };
  }
}
