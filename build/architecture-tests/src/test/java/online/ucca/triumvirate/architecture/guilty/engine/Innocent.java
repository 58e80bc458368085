package online.ucca.triumvirate.architecture.guilty.engine;

/** Something for others to know. */
public record Innocent(String name) {}
