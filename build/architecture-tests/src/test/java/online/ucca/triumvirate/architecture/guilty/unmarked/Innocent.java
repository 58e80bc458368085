package online.ucca.triumvirate.architecture.guilty.unmarked;

record Innocent() {}
