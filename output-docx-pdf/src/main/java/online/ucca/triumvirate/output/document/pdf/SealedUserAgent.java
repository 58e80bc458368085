package online.ucca.triumvirate.output.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.resource.CSSResource;
import org.xhtmlrenderer.resource.ImageResource;
import org.xhtmlrenderer.resource.XMLResource;

/** Resolves nothing: no file, no class path, no network. Should anything ask, drawing fails. */
final class SealedUserAgent extends ITextUserAgent {

  SealedUserAgent(ITextOutputDevice device, int dotsPerPixel) {
    super(device, dotsPerPixel);
  }

  @Override
  public ImageResource getImageResource(String uri) {
    throw refused(uri);
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
