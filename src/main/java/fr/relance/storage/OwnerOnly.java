package fr.relance.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;

/** Keeps folders and files to the user who runs the application, where the file system can say so. */
final class OwnerOnly {

    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private OwnerOnly() {}

    /** Makes the folder where it is missing; one that was there is narrowed only where it holds nothing but what is ours. */
    static void folder(Path folder, String ownPrefix) throws IOException {
        boolean there = Files.isDirectory(folder);
        Files.createDirectories(folder);
        if (!there || holdsOnly(folder, ownPrefix)) {
            set(folder, FOLDER);
        }
    }

    /** A file that nobody else can read from its first byte on. */
    static void newFile(Path file) throws IOException {
        Files.createFile(file);
        set(file, FILE);
    }

    static void file(Path file) throws IOException {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            set(file, FILE);
        }
    }

    private static boolean holdsOnly(Path folder, String ownPrefix) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> String.valueOf(entry.getFileName()))
                    .allMatch(name -> name.startsWith(ownPrefix) || name.equals(BackupProperties.FOLDER));
        }
    }

    private static void set(Path path, Set<PosixFilePermission> permissions) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (posix != null) {
            posix.setPermissions(permissions);
        }
    }
}
