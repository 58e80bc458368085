package online.ucca.triumvirate.architecture.guilty.world;

/** Something for others to know. */
public record Innocent(String name) {}
