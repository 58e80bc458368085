package online.ucca.triumvirate.output.document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.engine.document.DocumentRenderer;

/** Writes the sample documents into a folder, by every renderer: to look at, and to compare. */
final class SampleFiles {
  private SampleFiles() {}

  /** Takes the folder to write into. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    List<DocumentRenderer> renderers =
        List.of(
            new DocxDocumentRenderer(),
            new FlyingSaucerDocumentRenderer(),
            new TaggedDocumentRenderer());
    for (DocumentRenderer renderer : renderers) {
      write(folder, "tool", renderer, SampleDocuments.tool());
      write(folder, "matrix", renderer, SampleDocuments.matrix(60));
    }
  }

  private static void write(Path folder, String name, DocumentRenderer renderer, Document document)
      throws Exception {
    boolean tagged = renderer instanceof TaggedDocumentRenderer;
    String suffix = tagged ? "-tagged." : ".";
    Path file = folder.resolve(name + suffix + renderer.format().extension());
    Files.write(file, renderer.render(document).bytes());
  }
}
