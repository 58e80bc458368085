package online.ucca.triumvirate.architecture.guilty.undescribed;

record Innocent() {}
