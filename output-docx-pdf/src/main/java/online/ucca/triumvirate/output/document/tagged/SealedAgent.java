package online.ucca.triumvirate.output.document.tagged;

import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfBoxImage;
import com.openhtmltopdf.resource.CSSResource;
import com.openhtmltopdf.resource.ImageResource;
import com.openhtmltopdf.resource.XMLResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Consumer;
import online.ucca.triumvirate.engine.document.Picture;

/**
 * Resolves the document's own pictures and nothing else: no file, no class path, no network. Should
 * anything ask, drawing fails.
 */
final class SealedAgent implements UserAgentCallback {
  private final Map<String, Picture> pictures;
  private final Consumer<PdfBoxImage> file;
  private final float dotsPerPixel;

  /** The pictures by their names, and what puts one of them into the file. */
  SealedAgent(Map<String, Picture> pictures, Consumer<PdfBoxImage> file, float dotsPerPixel) {
    this.pictures = pictures;
    this.file = file;
    this.dotsPerPixel = dotsPerPixel;
  }

  /** Without pictures. */
  SealedAgent() {
    this(Map.of(), image -> {}, 1);
  }

  @Override
  public CSSResource getCSSResource(String uri, ExternalResourceType type) {
    throw refused(uri);
  }

  @Override
  public ImageResource getImageResource(String uri, ExternalResourceType type) {
    Picture picture = pictures.get(uri);
    if (picture == null) {
      throw refused(uri);
    }
    try {
      PdfBoxImage image =
          (PdfBoxImage) new PdfBoxImage(picture.png(), uri).scaleToOutputResolution(dotsPerPixel);
      file.accept(image);
      return new ImageResource(uri, image);
    } catch (IOException e) {
      throw new UncheckedIOException("a picture in memory cannot fail to be read", e);
    }
  }

  @Override
  public XMLResource getXMLResource(String uri, ExternalResourceType type) {
    throw refused(uri);
  }

  @Override
  public byte[] getBinaryResource(String uri, ExternalResourceType type) {
    throw refused(uri);
  }

  @Override
  public boolean isVisited(String uri) {
    return false;
  }

  @Override
  public void setBaseURL(String url) {
    // Nothing is resolved against it.
  }

  @Override
  public String getBaseURL() {
    return "";
  }

  @Override
  public String resolveURI(String uri) {
    return uri;
  }

  @Override
  public String resolveUri(String baseUri, String uri) {
    return uri;
  }

  private static IllegalStateException refused(String uri) {
    return new IllegalStateException("a document fetches nothing, and so not " + uri);
  }
}
