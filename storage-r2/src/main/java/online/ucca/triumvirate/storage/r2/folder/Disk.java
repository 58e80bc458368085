package online.ucca.triumvirate.storage.r2.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/** What a folder store does to a disk, step by step, so that a test can let each step fail. */
interface Disk {

  /** Makes a folder and those above it, on stable storage. */
  void createFolder(Path folder) throws IOException;

  /** Makes a file that is not there. What is written is on stable storage once it is closed. */
  OutputStream create(Path file) throws IOException;

  InputStream open(Path file) throws IOException;

  /** Gives a file a second name. Fails if the name is taken. */
  void link(Path name, Path file) throws IOException;

  /** Gives a file another name, in place of the file that has it. */
  void replace(Path file, Path name) throws IOException;

  /** Removes a name, if it is there. */
  void delete(Path file) throws IOException;

  /** Brings a folder's names to stable storage. */
  void force(Path folder) throws IOException;
}
