package online.ucca.triumvirate.architecture.guilty.adapter.two;

/** Something for others to know. */
public record Innocent(String name) {}
