package online.ucca.triumvirate.architecture.guilty.engine;

import java.net.Socket;

record OpensSocket(Socket socket) {}
