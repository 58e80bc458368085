package online.ucca.triumvirate.world.archive;

import java.io.IOException;
import online.ucca.triumvirate.model.port.TimeSource;
import online.ucca.triumvirate.world.file.FrozenHome;

/**
 * Lets a whole world take no change, and changes again: its files, its audit logs, its database,
 * and, by {@link FreezableObjectStore}, its objects. Both may be repeated, also after they were cut
 * off.
 */
public final class FreezeWorld {
  private final WholeWorld parts;
  private final TimeSource time;

  /**
   * Freezes and thaws a world.
   *
   * @param parts the world
   * @param time the clock
   */
  public FreezeWorld(WholeWorld parts, TimeSource time) {
    this.parts = parts;
    this.time = time;
  }

  /**
   * Freezes. When this returns, nothing is written any more, save what the objects' store was
   * already taking in.
   *
   * @throws online.ucca.triumvirate.model.error.Refusal {@code ENV_FILE_UNWRITABLE}, {@code
   *     DBS_UNAVAILABLE}
   */
  public void freeze() {
    try {
      new FrozenHome(parts.home()).freeze();
    } catch (IOException e) {
      throw BadArchive.unwritable(parts.home(), "no mark can be put in it");
    }
    parts.data().freezing().freeze(time.now());
  }

  /**
   * Thaws. It is for whoever runs the world.
   *
   * @throws online.ucca.triumvirate.model.error.Refusal {@code ENV_FILE_UNWRITABLE}, {@code
   *     DBS_UNAVAILABLE}
   */
  public void thaw() {
    parts.data().freezing().thaw();
    try {
      new FrozenHome(parts.home()).thaw();
    } catch (IOException e) {
      throw BadArchive.unwritable(parts.home(), "its marks cannot be taken away");
    }
  }
}
