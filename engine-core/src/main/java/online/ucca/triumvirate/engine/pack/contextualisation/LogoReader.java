package online.ucca.triumvirate.engine.pack.contextualisation;

import online.ucca.triumvirate.engine.document.Picture;
import online.ucca.triumvirate.model.error.Refusal;

/**
 * Takes in a logo that somebody gave: checks it, and draws it anew so that nothing of the file but
 * its picture gets into a pack. Found by {@link java.util.ServiceLoader} or given explicitly.
 *
 * <p>An implementation refuses what it does not know, reads no more than the file, and gives the
 * same bytes for the same file everywhere. Instances are used by several threads at once.
 */
public interface LogoReader {
  /** The largest file that is read, in bytes. */
  int LARGEST_FILE = 2 * 1024 * 1024;

  /** The most pixels that a logo has, across and down. */
  int MOST_PIXELS = 4000;

  /**
   * Takes in a logo.
   *
   * @param file a PNG or JPEG file
   * @param alternativeText what it shows, for people who cannot see it
   * @return the picture
   * @throws Refusal {@code PCK_LOGO_REFUSED} if it is not what it must be
   */
  Picture read(byte[] file, String alternativeText);
}
