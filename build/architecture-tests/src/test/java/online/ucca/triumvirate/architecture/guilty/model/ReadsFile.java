package online.ucca.triumvirate.architecture.guilty.model;

import java.nio.file.Path;

record ReadsFile(Path file) {}
