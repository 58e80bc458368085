package online.ucca.triumvirate.architecture.guilty.names;

interface IStore {}
