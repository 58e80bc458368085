package online.ucca.triumvirate.engine.pack;

import java.util.List;
import online.ucca.triumvirate.engine.AcceptedTriumvirate;
import online.ucca.triumvirate.engine.Harbour;
import online.ucca.triumvirate.engine.document.DocumentFormat;

/** A pack whose documents are plain text. */
public final class PackOfText {
  private PackOfText() {}

  public static Pack of(AcceptedTriumvirate accepted) {
    return new ComposePack(
            List.of(new TextRenderer(DocumentFormat.PDF)), List.of(), Harbour.OTHER_KEY)
        .compose(accepted, Harbour.ORDER);
  }
}
