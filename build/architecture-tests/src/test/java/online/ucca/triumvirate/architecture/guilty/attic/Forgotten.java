package online.ucca.triumvirate.architecture.guilty.attic;

record Forgotten() {}
