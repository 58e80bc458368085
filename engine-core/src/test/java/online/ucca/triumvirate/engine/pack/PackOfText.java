package online.ucca.triumvirate.engine.pack;

import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.engine.AcceptedTriumvirate;
import online.ucca.triumvirate.engine.Harbour;
import online.ucca.triumvirate.engine.document.DocumentFormat;

/** A pack whose documents are plain text. */
public final class PackOfText {
  private PackOfText() {}

  public static Pack of(AcceptedTriumvirate accepted) {
    return of(accepted, Harbour.ORDER);
  }

  public static Pack withWorkbook(AcceptedTriumvirate accepted) {
    return of(accepted, Harbour.ORDER.withOptions(new PackOptions(false, false, true, Set.of())));
  }

  private static Pack of(AcceptedTriumvirate accepted, PackOrder order) {
    return new ComposePack(
            List.of(new TextRenderer(DocumentFormat.PDF)), List.of(), Harbour.OTHER_KEY)
        .compose(accepted, order);
  }

  public static Pack inBothFormats(AcceptedTriumvirate accepted) {
    return new ComposePack(
            List.of(new TextRenderer(DocumentFormat.PDF), new TextRenderer(DocumentFormat.DOCX)),
            List.of(),
            Harbour.OTHER_KEY)
        .compose(accepted, Harbour.ORDER);
  }
}
