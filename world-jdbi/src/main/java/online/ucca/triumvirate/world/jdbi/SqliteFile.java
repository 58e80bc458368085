package online.ucca.triumvirate.world.jdbi;

import com.zaxxer.hikari.HikariConfig;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import online.ucca.triumvirate.engine.database.DatabaseSettings;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * A database in a file: write-ahead log, every commit on disk before it is acknowledged, and a
 * transaction that writes holds the lock from its beginning, so that it never fails half-way
 * because another one was faster.
 */
final class SqliteFile {
  private static final Map<Path, Object> TURNS = new ConcurrentHashMap<>();
  private static final String SCHEME = "jdbc:sqlite:";

  /** How long a connection waits for another one's transaction, in milliseconds. */
  private static final int PATIENCE = 60_000;

  private static final int CONNECTIONS = 4;

  private final Path file;

  private SqliteFile(Path file) {
    this.file = file;
  }

  static SqliteFile of(DatabaseSettings settings) {
    String location = settings.location();
    if (location.startsWith("jdbc:") && !location.startsWith(SCHEME)) {
      throw new Refusal(
          Finding.of(
                  ErrorCode.DBS_UNAVAILABLE,
                  "the database " + settings + " is neither a file nor on PostgreSQL")
              .withRemedy("Give a file's path, or a URL that begins with jdbc:postgresql:"));
    }
    if (location.indexOf('?') >= 0) {
      throw new Refusal(
          Finding.of(
                  ErrorCode.DBS_UNAVAILABLE,
                  "the path of the database " + settings + " holds a question mark")
              .withRemedy(
                  "Name a file whose path has none: the driver takes what follows it for settings."));
    }
    String path = location.startsWith(SCHEME) ? location.substring(SCHEME.length()) : location;
    return new SqliteFile(Path.of(path).toAbsolutePath().normalize());
  }

  String name() {
    return file.toString();
  }

  /**
   * Does what only one may do at a time, among threads and processes: to make the file and its
   * tables.
   */
  <T> T whileNobodyElseOpens(Function<SqliteFile, T> opening) {
    try {
      Files.createDirectories(file.getParent());
      create();
      // It may be known by other names, too, and a process locks a file once.
      Path real = file.toRealPath();
      synchronized (TURNS.computeIfAbsent(real, path -> new Object())) {
        try (FileChannel channel =
                FileChannel.open(
                    real.resolveSibling(real.getFileName() + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            FileLock lock = channel.lock()) {
          if (!lock.isValid()) {
            throw new IOException("no lock");
          }
          return opening.apply(this);
        }
      }
    } catch (IOException e) {
      throw new Refusal(
          Finding.of(ErrorCode.DBS_UNAVAILABLE, "the database " + file + " cannot be made")
              .from(file.toString()));
    }
  }

  /**
   * An empty file is an empty database; it is its owner's alone, and so is what stands beside it.
   */
  private void create() throws IOException {
    if (Files.exists(file)) {
      return;
    }
    try {
      if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      } else {
        Files.createFile(file);
      }
    } catch (FileAlreadyExistsException e) {
      // Another one was faster.
    }
  }

  HikariConfig pool() {
    SQLiteConfig sqlite = new SQLiteConfig();
    sqlite.setJournalMode(SQLiteConfig.JournalMode.WAL);
    sqlite.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    sqlite.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    sqlite.setBusyTimeout(PATIENCE);
    sqlite.enforceForeignKeys(true);
    // Else INSERT OR REPLACE would remove rows past the triggers that guard them.
    sqlite.enableRecursiveTriggers(true);
    SQLiteDataSource source = new SQLiteDataSource(sqlite);
    source.setUrl(SCHEME + file);
    HikariConfig config = new HikariConfig();
    config.setDataSource(source);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setConnectionTimeout(PATIENCE);
    return config;
  }
}
