package dev.repatria.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** The folder that holds what must survive a restart on one machine; one process at a time may use it. */
public final class DataDirectory implements AutoCloseable {

    private final Path root;
    private final FileChannel lock;

    private DataDirectory(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Creates the folder where needed and locks it until it is closed. */
    public static DataDirectory open(Path folder) {
        var root = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            ownerOnly(root, "rwx------");
            return new DataDirectory(root, locked(root));
        } catch (IOException e) {
            throw new StartRefused(
                    "The data directory " + root + " cannot be used: " + e.getMessage(),
                    "Set repatria.data-directory to a folder that this user may write to.",
                    e);
        }
    }

    /** Where this name lies in the folder. */
    public Path resolve(String name) {
        return root.resolve(name);
    }

    /** The text of a private file; made by the supplier on first use. */
    public String secret(String name, Supplier<String> first) {
        var file = resolve(name);
        try {
            if (Files.notExists(file)) {
                write(file, first.get());
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a private file in one step. */
    public void replace(String name, String text) {
        try {
            write(resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel locked(Path root) throws IOException {
        var channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = null;
        try {
            held = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw inUse(root);
        }
        if (held == null) {
            channel.close();
            throw inUse(root);
        }
        return channel;
    }

    private static StartRefused inUse(Path root) {
        return new StartRefused(
                "Another Repatria is using the data directory " + root + ".",
                "Stop it, or set repatria.data-directory to another folder.");
    }

    private static void write(Path file, String text) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft);
        ownerOnly(draft, "rw-------");
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void ownerOnly(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
