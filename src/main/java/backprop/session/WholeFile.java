package backprop.session;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * File that is written atomically: under a temporary name in the same directory, then moved into place when complete. Closing
 * an incomplete file deletes it and leaves the target unchanged.
 */
public final class WholeFile implements AutoCloseable {

    private final Path target;
    private final Path written;
    private final FileChannel channel;
    private final OutputStream stream;

    private WholeFile(Path target, Path written, FileChannel channel) {
        this.target = target;
        this.written = written;
        this.channel = channel;
        stream = new BufferedOutputStream(Channels.newOutputStream(channel));
    }

    /**
     * Opens a file for writing.
     *
     * @param file target; replaced on completion if it exists
     * @throws IOException if it cannot be written, see {@link #requireWritable}
     */
    public static WholeFile open(Path file) throws IOException {
        requireWritable(file);
        if (isDevice(file)) {
            return new WholeFile(file, file, FileChannel.open(file, StandardOpenOption.WRITE));
        }
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path beside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        beside.toFile().deleteOnExit();
        return new WholeFile(target, beside, channel);
    }

    /**
     * Whether the target is a device or pipe, such as /dev/null, which must not be replaced by a file. /dev/stdout links to a
     * pipe without a path of its own, so this is checked before links are resolved.
     */
    private static boolean isDevice(Path target) {
        return Files.exists(target) && !Files.isRegularFile(target);
    }

    /**
     * Writes a whole file.
     *
     * @throws SessionException if it cannot be written; an existing file is then unchanged
     */
    public static void write(Path file, byte[] content) throws SessionException {
        try (WholeFile target = open(file)) {
            target.stream().write(content);
            target.complete();
        } catch (IOException e) {
            throw new SessionException("cannot write " + file + ": " + FileProblem.of(e), e);
        }
    }

    /**
     * Checks in advance whether a file can be written.
     *
     * @throws IOException with the reason if it cannot
     */
    public static void requireWritable(Path file) throws IOException {
        if (file.getFileName() == null || Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "it is a directory");
        }
        Path directory = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(directory)) {
            throw new FileSystemException(file.toString(), null, "there is no directory " + directory);
        }
        boolean permitted = Files.exists(file) ? Files.isWritable(file) : Files.isWritable(directory);
        if (!permitted) {
            throw new FileSystemException(file.toString(), null, "permission denied");
        }
    }

    /** Returns the buffered stream to write to. */
    public OutputStream stream() {
        return stream;
    }

    /** Moves the written file into place. */
    public void complete() throws IOException {
        stream.flush();
        if (!written.equals(target)) {
            channel.force(true);
            channel.close();
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        if (!written.equals(target)) {
            Files.deleteIfExists(written);
        }
    }
}
