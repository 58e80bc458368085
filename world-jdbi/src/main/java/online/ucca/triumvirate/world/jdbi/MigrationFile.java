package online.ucca.triumvirate.world.jdbi;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.flywaydb.core.api.resource.LoadableResource;

/** A migration of this module, which no scanner needs to look for. */
final class MigrationFile extends LoadableResource {
  private final String folder;
  private final String file;

  MigrationFile(String folder, String file) {
    this.folder = folder;
    this.file = file;
  }

  /** What it says, with its placeholders. */
  String text() {
    try (InputStream in = MigrationFile.class.getResourceAsStream(getRelativePath())) {
      if (in == null) {
        throw new IllegalStateException("this module lacks its migration " + getRelativePath());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Reader read() {
    return new StringReader(text());
  }

  @Override
  public String getAbsolutePath() {
    return getRelativePath();
  }

  @Override
  public String getAbsolutePathOnDisk() {
    return getRelativePath();
  }

  @Override
  public String getFilename() {
    return file;
  }

  @Override
  public String getRelativePath() {
    return "migration/" + folder + "/" + file;
  }
}
