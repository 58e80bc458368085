package online.ucca.triumvirate.architecture.guilty.schema;

/** Something for others to know. */
public record Innocent(String name) {}
