package dev.faultline.engines.blobs;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class FolderBlobStoreTest extends BlobStoreContract {

    @TempDir
    Path folder;

    @Override
    BlobStore store() {
        return new FolderBlobStore(folder.resolve("blobs"));
    }
}
