package org.evenaar.search.internal.index;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.lucene.store.Directory;

/** Opens the place of an index. */
@FunctionalInterface
public interface DirectoryMaker {

	Directory open(Path folder) throws IOException;
}
