package online.ucca.triumvirate.world.jdbi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import online.ucca.triumvirate.engine.storage.ObjectContent;
import online.ucca.triumvirate.engine.storage.ObjectKey;
import online.ucca.triumvirate.host.file.FileAuditLog;
import online.ucca.triumvirate.model.audit.AuditEvent;
import online.ucca.triumvirate.model.audit.AuditEventType;
import online.ucca.triumvirate.model.audit.AuditOutcome;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.id.SubmissionId;
import online.ucca.triumvirate.model.proof.ProofVerifier;
import online.ucca.triumvirate.model.proof.Signer;
import online.ucca.triumvirate.model.proof.TrustedKeys;
import online.ucca.triumvirate.schema.EveritSchemaValidator;
import online.ucca.triumvirate.signing.BouncyCastleProofVerifier;
import online.ucca.triumvirate.signing.KeyFiles;
import online.ucca.triumvirate.storage.r2.folder.FolderObjectStore;
import online.ucca.triumvirate.world.archive.ArchiveManifest;
import online.ucca.triumvirate.world.archive.ExportWorld;
import online.ucca.triumvirate.world.archive.ImportWorld;
import online.ucca.triumvirate.world.archive.VerifyArchive;
import online.ucca.triumvirate.world.archive.WholeWorld;

/** A world of real parts: a database of a kind, a folder of objects, a home, a container. */
record ArchivedWorld(WholeWorld parts, WorldDatabase data, Path folder) implements AutoCloseable {
  static final Instant NOW = Instant.parse("2027-01-01T10:00:00Z");
  static final ProofVerifier VERIFIER = new BouncyCastleProofVerifier();

  static ArchivedWorld open(String id, TestDatabase kind, Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    WorldDatabase data = WorldDatabase.open(kind.fresh(folder.resolve("home")));
    return new ArchivedWorld(
        new WholeWorld(
            id,
            folder.resolve("container"),
            folder.resolve("home"),
            List.of(folder.resolve("home/objects"), folder.resolve("home/world.db")),
            data,
            new FolderObjectStore(
                folder.resolve("home/objects"), () -> NOW, subject -> UUID.randomUUID())),
        data,
        folder);
  }

  /** Something of every kind, with a word that stands in all of it. */
  ArchivedWorld filled(String word) throws IOException {
    TableFilling.fill(data);
    execute(TableFilling.tenant(word));
    for (int i = 0; i < 3; i++) {
      parts.objects().create(key(word, i), ObjectContent.of(bytes(word + i), "application/zip"));
    }
    write("home/registrations.json", "{\"a\":\"" + word + "\"}");
    write("home/clients/local/harbour-v1/configuration.properties", "word=" + word);
    write("container/world.config.json", "{\"b\":\"" + word + "\"}");
    write("container/docs/WORLD.md", "# " + word);
    key();
    try (FileAuditLog log = log(word)) {
      append(log, word);
      log.checkpoint(key());
      append(log, word);
    }
    return this;
  }

  static ObjectKey key(String word, int number) {
    return ObjectKey.of(
        "packs",
        UUID.nameUUIDFromBytes((word + number).getBytes(StandardCharsets.UTF_8)),
        "pack.zip");
  }

  FileAuditLog log(String word) {
    return FileAuditLog.open(
        folder.resolve("home/clients/local/harbour-v1/audit.jsonl"),
        new AdapterId("harbour-v1"),
        new ClientId(word),
        () -> NOW);
  }

  static void append(FileAuditLog log, String word) {
    log.append(
            new AuditEvent(
                SubmissionId.parse("7f1c1d8e-9a34-4a57-9f1c-0d2b6a1c9e55"),
                AuditEventType.CORPUS_RECEIVED,
                null,
                Sha256.of(new byte[0]),
                null,
                0,
                AuditOutcome.SUCCESS,
                Map.of("word", word)))
        .await();
  }

  /** The world's own key, made when it is first needed. */
  Signer key() {
    Path file = folder.resolve("home/keys/signing-key.pem");
    try {
      Files.createDirectories(file.getParent());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return Files.exists(file) ? KeyFiles.readPrivate(file) : KeyFiles.generate(file);
  }

  int execute(String sql) {
    return data.sessions().write(handle -> handle.execute(sql));
  }

  void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  ArchiveManifest export(Path file) {
    return new ExportWorld(parts, key(), () -> NOW).to(file, written -> {});
  }

  ArchiveManifest take(Path archive, Signer of) {
    return new ImportWorld(parts, verifying(of)).from(archive, read -> {});
  }

  static VerifyArchive verifying(Signer of) {
    return new VerifyArchive(TrustedKeys.of(of.publicKey()), VERIFIER, new EveritSchemaValidator());
  }

  VerifyArchive.Report verify(Path archive) {
    return verifying(key()).verify(archive, read -> {});
  }

  @Override
  public void close() {
    parts.objects().close();
    data.close();
  }
}
