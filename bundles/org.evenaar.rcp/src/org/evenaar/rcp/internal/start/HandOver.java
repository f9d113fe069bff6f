package org.evenaar.rcp.internal.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;

/**
 * The way on which a second start gives its files to the window that is open: a socket in the folder of the person, to
 * which nobody else has access. One file a line, an empty line at the end; the window answers with one byte.
 */
public final class HandOver implements AutoCloseable {

	private static final String SOCKET = "window.socket";
	private static final int MOST_FILES = 1000;
	private static final byte TAKEN = '+';

	private final ServerSocketChannel server;
	private final Path socket;
	private final Consumer<List<Path>> window;

	private HandOver(ServerSocketChannel server, Path socket, Consumer<List<Path>> window) {
		this.server = server;
		this.socket = socket;
		this.window = window;
	}

	/**
	 * Listens for other starts until closed.
	 *
	 * @param folder the folder of the person, which this program holds
	 * @param window called on a thread of its own with the files, which may be none: then the window only comes to front
	 * @throws IOException where the system has no such sockets or the folder's name is too long for them
	 */
	public static HandOver listen(Path folder, Consumer<List<Path>> window) throws IOException {
		Path socket = folder.resolve(SOCKET);
		Files.deleteIfExists(socket);
		ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
		try {
			server.bind(UnixDomainSocketAddress.of(socket));
		} catch (IOException | RuntimeException e) {
			server.close();
			throw e instanceof IOException failure ? failure : new IOException(e);
		}
		HandOver handOver = new HandOver(server, socket, window);
		Thread.ofPlatform().daemon().name("Evenaar hand-over").start(handOver::serve);
		return handOver;
	}

	/** @return whether a window took the files */
	public static boolean give(Path folder, List<Path> files) {
		try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
			channel.connect(UnixDomainSocketAddress.of(folder.resolve(SOCKET)));
			StringBuilder lines = new StringBuilder();
			files.forEach(file -> lines.append(file.toAbsolutePath()).append('\n'));
			ByteBuffer bytes = StandardCharsets.UTF_8.encode(lines.append('\n').toString());
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
			ByteBuffer answer = ByteBuffer.allocate(1);
			return channel.read(answer) == 1 && answer.get(0) == TAKEN;
		} catch (IOException | RuntimeException e) {
			// No window listens: whoever asked tells the person.
			return false;
		}
	}

	private void serve() {
		while (server.isOpen()) {
			try (SocketChannel channel = server.accept()) {
				window.accept(read(channel));
				channel.write(ByteBuffer.wrap(new byte[] { TAKEN }));
			} catch (ClosedChannelException e) {
				return;
			} catch (IOException e) {
				ILog.of(HandOver.class).warn("Files of another start could not be taken", e);
			}
		}
	}

	private static List<Path> read(SocketChannel channel) throws IOException {
		List<Path> files = new ArrayList<>();
		BufferedReader lines = new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8));
		String line = lines.readLine();
		while (line != null && !line.isEmpty() && files.size() < MOST_FILES) {
			try {
				files.add(Path.of(line));
			} catch (InvalidPathException e) {
				ILog.of(HandOver.class).warn("Not a file name: " + line, e);
			}
			line = lines.readLine();
		}
		return files;
	}

	@Override
	public void close() {
		try {
			server.close();
			Files.deleteIfExists(socket);
		} catch (IOException e) {
			ILog.of(HandOver.class).warn("The socket could not be removed", e);
		}
	}
}
