package online.ucca.triumvirate.output.document.pdf;

import com.lowagie.text.Image;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLConnection;
import java.util.Map;
import online.ucca.triumvirate.engine.document.Picture;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.pdf.ITextFSImage;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.resource.CSSResource;
import org.xhtmlrenderer.resource.ImageResource;
import org.xhtmlrenderer.resource.XMLResource;

/**
 * Resolves the document's own pictures and nothing else: no file, no class path, no network. Should
 * anything ask, drawing fails.
 */
final class SealedUserAgent extends ITextUserAgent {

  private final Map<String, Picture> pictures;

  SealedUserAgent(ITextOutputDevice device, int dotsPerPixel, Map<String, Picture> pictures) {
    super(device, dotsPerPixel);
    this.pictures = pictures;
  }

  @Override
  public ImageResource getImageResource(String uri) {
    Picture picture = pictures.get(uri);
    if (picture == null) {
      throw refused(uri);
    }
    try {
      return new ImageResource(uri, new ITextFSImage(Image.getInstance(picture.png())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public CSSResource getCSSResource(String uri) {
    throw refused(uri);
  }

  @Override
  public XMLResource getXMLResource(String uri) {
    throw refused(uri);
  }

  @Override
  public byte @Nullable [] getBinaryResource(String uri) {
    throw refused(uri);
  }

  @Override
  protected @Nullable InputStream resolveAndOpenStream(@Nullable String uri) {
    throw refused(uri);
  }

  @Override
  protected InputStream openStream(String uri) throws IOException {
    throw refused(uri);
  }

  @Override
  protected URLConnection openConnection(String uri) throws IOException {
    throw refused(uri);
  }

  @Override
  public @Nullable String resolveURI(@Nullable String uri) {
    return uri;
  }

  private static IllegalStateException refused(@Nullable String uri) {
    return new IllegalStateException("a document fetches nothing, and so not " + uri);
  }
}
