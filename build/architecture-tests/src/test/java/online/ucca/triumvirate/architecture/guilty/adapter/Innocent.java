package online.ucca.triumvirate.architecture.guilty.adapter;

/** Something for others to know. */
public record Innocent(String name) {}
