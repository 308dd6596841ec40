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
 * A file that is either written completely or not at all: written beside its place under another name, and moved there when
 * it is complete. Closing one that is not complete removes it and leaves the place as it was.
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
     * Begins to write.
     *
     * @param file where to; replaced in the end if it exists
     * @throws IOException if that is not possible there, see {@link #requireWritable}
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
     * Such as /dev/null or a pipe, which must not be replaced by a file. /dev/stdout leads to a pipe that has no path of its
     * own, so links are not resolved before this is known.
     */
    private static boolean isDevice(Path target) {
        return Files.exists(target) && !Files.isRegularFile(target);
    }

    /**
     * Writes a file in one go.
     *
     * @throws SessionException if it cannot be written; a file that was there before is unchanged then
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
     * Finds out, before the work is done, whether a file can be written.
     *
     * @throws IOException saying why not
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

    /** Where to write to; buffered. */
    public OutputStream stream() {
        return stream;
    }

    /** Moves what was written into place. */
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
