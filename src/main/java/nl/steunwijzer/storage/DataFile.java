package nl.steunwijzer.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** The place of the database on disk. Where the system knows owners, only the owner can read it. */
final class DataFile {

  private DataFile() {}

  /** Finds the file, or makes it, empty, in a folder that is made when it is missing. */
  static Path in(Path directory, String name) {
    Path file = directory.resolve(name).toAbsolutePath();
    try {
      Files.createDirectories(directory, onlyOwner(directory, "rwx------"));
      create(file);
      if (!Files.isWritable(directory) || !Files.isWritable(file)) {
        throw new AccessDeniedException(file.toString());
      }
      return file;
    } catch (IOException e) {
      throw notWritable(file, e);
    }
  }

  /** SQLite gives its two companion files the mode of this one. */
  private static void create(Path file) throws IOException {
    try {
      Files.createFile(file, onlyOwner(file, "rw-------"));
    } catch (FileAlreadyExistsException e) {
      // A database from an earlier start.
    }
  }

  private static FileAttribute<?>[] onlyOwner(Path path, String mode) {
    boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))
        }
        : new FileAttribute<?>[0];
  }

  static StorageException notWritable(Path file, Exception cause) {
    return new StorageException(
        file
            + " cannot be written: check rights and free space there, or choose another data"
            + " folder",
        cause);
  }
}
